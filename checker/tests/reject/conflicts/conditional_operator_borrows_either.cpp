// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
// construct: conditional operator
#include "Inputs/things.hpp"

int use(int left, int right, bool first) {
    int& held = first ? left : right;  // expected-note {{'right' is borrowed exclusively here}}
    right = 3;  // expected-error {{'right' is changed while it is borrowed [K0506]}}
    return ++held;  // expected-note {{the borrow is still needed here by 'held'}}
}
