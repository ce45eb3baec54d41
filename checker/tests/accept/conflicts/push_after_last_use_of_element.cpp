// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1, 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    const int& first = numbers.first();
    const int copy = first;
    numbers.push(1);
    return copy;
}
