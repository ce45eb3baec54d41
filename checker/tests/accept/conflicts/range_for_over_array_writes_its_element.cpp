// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for, arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int numbers[3]{1, 2, 3};
    for (int& number : numbers) number = 4;
    return numbers[1];
}
