// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    for (const int& number : numbers) {  // expected-note {{'numbers' is borrowed exclusively here}} expected-note {{the borrow is still needed here by '__begin1'}}
        numbers.push(number);  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    }
}
