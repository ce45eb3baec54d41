// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3, 4.23
// construct: goto
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers, int rounds) {
again:
    const int& first = numbers.first();
    const int copy = first;
    numbers.push(copy);
    if (--rounds > 0) goto again;
    return copy;
}
