// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
// construct: arrays
#include "Inputs/things.hpp"

int use(int (&numbers)[4]) {
    int& first = numbers[2];  // expected-note {{'numbers[2]' is borrowed exclusively here}}
    numbers[1 + 1] = 1;  // expected-error {{'numbers[2]' is changed while it is borrowed [K0506]}}
    return ++first;  // expected-note {{the borrow is still needed here by 'first'}}
}
