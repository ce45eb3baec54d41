// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15
// construct: arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(int (&numbers)[3], int left, int right) {
    if (left < 0 || left > 2 || right < 0 || right > 2) return;
    numbers[left] = numbers[right];
}
