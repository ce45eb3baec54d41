// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for, arrays
#include "Inputs/things.hpp"

int use() {
    int numbers[3]{1, 2, 3};
    int sum = 0;
    for (const int& number : numbers) {  // expected-note {{'numbers' is borrowed here}} expected-note {{the borrow is still needed here by '__range1'}}
        numbers[0] = 4;  // expected-error {{'numbers[0]' is changed while it is borrowed [K0506]}}
        sum += number;
    }
    return sum;
}
