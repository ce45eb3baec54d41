// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& pick(const Numbers& from) { return from[0]; }
int use(Numbers& numbers) {
    const int& first = pick(numbers);
    return first;
}
