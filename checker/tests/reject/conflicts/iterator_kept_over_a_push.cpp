// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.8
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    Each<int> at = numbers.begin();  // expected-note {{'numbers' is borrowed exclusively here}}
    numbers.push(2);  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    return *at;  // expected-note {{the borrow is still needed here by 'at'}}
}
