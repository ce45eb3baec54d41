// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
#include "Inputs/things.hpp"

lt<'a', const int&> pick(lt<'a', const int&> left, lt<'a', const int&> right);
int use(int left, int right) {
    const int& held = pick(left, right);  // expected-note {{'right' is borrowed here}}
    right = 2;  // expected-error {{'right' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
