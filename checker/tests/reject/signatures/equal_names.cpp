// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
#include "Inputs/things.hpp"

lt<'a', const int&> pick(lt<'a', const int&> left, lt<'a', const int&>, const int&) { return left; }
int use(int left, int right, int other) {
    const int& one = pick(left, right, other);  // expected-note {{'right' is borrowed here}}
    right = 1;  // expected-error {{'right' is changed while it is borrowed [K0506]}}
    return one;  // expected-note {{the borrow is still needed here by 'one'}}
}
