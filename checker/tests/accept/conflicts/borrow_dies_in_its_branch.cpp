// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers, bool there) {
    int size = 0;
    if (there) {
        const int& first = numbers.first();
        size = first;
    }
    numbers.push(1);
    return size;
}
