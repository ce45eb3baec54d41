// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    int& grown = numbers.grown();
    grown = 1;
    numbers.clear();
}
