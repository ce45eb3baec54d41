// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
#include "Inputs/things.hpp"

const int& grow(int& number);
int use(int number) {
    const int& held = grow(number);  // expected-note {{'number' is borrowed exclusively here}}
    const int copy = number;  // expected-error {{'number' is used while it is borrowed exclusively [K0503]}}
    return held + copy;  // expected-note {{the borrow is still needed here by 'held'}}
}
