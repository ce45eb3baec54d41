// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
// construct: operators
#include "Inputs/things.hpp"

int use(int number) {
    const int& held = number;  // expected-note {{'number' is borrowed here}}
    const int before = number--;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return held + before;  // expected-note {{the borrow is still needed here by 'held'}}
}
