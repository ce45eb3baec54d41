// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

int same(const int& number);
int use(int number) {
    const int held = same(number);
    number = 2;
    return held;
}
