// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.19
// construct: temporaries, range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int sum = 0;
    for (const int number : make_numbers()) sum += number;
    return sum;
}
