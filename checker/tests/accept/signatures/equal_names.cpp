// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

lt<'a', const int&> pick(lt<'a', const int&> left, lt<'a', const int&>, const int&) { return left; }
int use(int left, int right, int other) {
    const int& one = pick(left, right, other);
    other = 1;
    return one;
}
