// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    int& first = numbers[0];  // expected-note {{'numbers' is borrowed exclusively here}}
    numbers[1] = 2;  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    return ++first;  // expected-note {{the borrow is still needed here by 'first'}}
}
