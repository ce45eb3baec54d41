// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.13, 4.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    int& held = number;
    const int& other = held;
    const int sum = other + held;
    held = 2;
    return sum;
}
