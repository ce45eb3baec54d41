// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: evaluation order
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    numbers.push(numbers.grown());  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}} expected-note {{'numbers' is borrowed exclusively here}} expected-note {{the borrow is still needed in the next round of the loop}}
}
