// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]], bool first);
int use(int left, int right) {
    const int& one = either(left, right, true);  // expected-note {{'right' is borrowed here}}
    right = 1;  // expected-error {{'right' is changed while it is borrowed [K0506]}}
    return one;  // expected-note {{the borrow is still needed here by 'one'}}
}
