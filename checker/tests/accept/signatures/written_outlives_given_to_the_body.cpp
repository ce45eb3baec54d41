// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.15, 5.14
// expected-no-diagnostics
#include "Inputs/things.hpp"

lt<'s', const int&> shorter(lt<'l', const int&> first, lt<'s', const int&> second, outlives<'l', 's'> = {}) {
    return first > 3 ? first : second;
}
