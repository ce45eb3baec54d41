// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.14
// construct: arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int (&numbers)[4]) {
    int& first = numbers[0];
    numbers[3] = 1;
    return ++first;
}
