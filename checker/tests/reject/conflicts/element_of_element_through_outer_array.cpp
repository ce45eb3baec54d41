// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
// construct: arrays
#include "Inputs/things.hpp"

int use(int (&table)[2][2]) {
    int(&row)[2] = table[1];  // expected-note {{'table[1]' is borrowed exclusively here}}
    table[1][0] = 3;  // expected-error {{'table[1][0]' is changed while it is borrowed [K0506]}}
    return ++row[1];  // expected-note {{the borrow is still needed here by 'row'}}
}
