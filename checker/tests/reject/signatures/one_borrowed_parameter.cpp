// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
#include "Inputs/things.hpp"

const int& pick(const Numbers& from) { return from[0]; }
int use(Numbers& numbers) {
    const int& first = pick(numbers);  // expected-note {{'numbers' is borrowed here}}
    numbers.push(1);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
