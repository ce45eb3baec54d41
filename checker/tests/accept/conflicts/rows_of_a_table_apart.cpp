// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
// construct: arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int (&table)[2][2]) {
    int(&row)[2] = table[1];
    table[0][0] = 3;
    return ++row[1];
}
