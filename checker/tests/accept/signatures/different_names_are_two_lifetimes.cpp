// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

lt<'a', const int&> pick(lt<'a', const int&> left, lt<'b', const int&> right);
int use(int left, int right) {
    const int& held = pick(left, right);
    right = 2;
    return held + right;
}
