// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]]);
int use(int left, int right) {
    const int& held = either(left, right);  // expected-note {{'right' is borrowed here}}
    ++right;  // expected-error {{'right' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
