// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    int sum = 0;
    for (const int& number : numbers) {  // expected-note {{'numbers' is borrowed exclusively here}} expected-note {{the borrow is still needed here by '__begin1'}}
        sum += number;
        if (sum > 9) numbers.clear();  // expected-error {{'numbers' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    }
    return sum;
}
