// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& at(const Numbers& numbers, int index, int token);
int use(const Numbers& numbers) {
    int index = 1;
    const int& held = at(numbers, index, index);
    index = 2;
    return held + index;
}
