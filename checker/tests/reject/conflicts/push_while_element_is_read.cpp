// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    const int& first = numbers.first();  // expected-note {{'numbers' is borrowed here}}
    numbers.push(1);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
