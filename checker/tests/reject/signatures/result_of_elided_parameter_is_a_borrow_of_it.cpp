// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
#include "Inputs/things.hpp"

const int& same(const int& number);
int use(int number) {
    const int& held = same(number);  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
