// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7, 4.3
// construct: range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    for (const int& number : numbers) {
        if (number > 3) {
            numbers.clear();
            break;
        }
    }
}
