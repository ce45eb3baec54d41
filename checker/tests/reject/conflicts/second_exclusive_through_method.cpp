// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    int& grown = numbers.grown();  // expected-note {{'numbers' is borrowed exclusively here}}
    numbers.clear();  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    grown = 1;
}
