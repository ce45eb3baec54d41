// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(const Numbers& numbers, Numbers& other) {
    for (const int& number : numbers) other.push(number);
}
