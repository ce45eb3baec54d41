// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
// construct: arrays
#include "Inputs/things.hpp"

int use(int (&numbers)[4], int index) {
    int& first = numbers[0];  // expected-note {{'numbers[0]' is borrowed exclusively here}}
    if (index < 0 || index > 3) return 0;
    numbers[index] = 1;  // expected-error {{'numbers[..]' is changed while it is borrowed [K0506]}}
    return ++first;  // expected-note {{the borrow is still needed here by 'first'}}
}
