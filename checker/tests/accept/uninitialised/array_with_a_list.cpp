// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int numbers[4]{};
    numbers[1] = 2;
    return numbers[3];
}
