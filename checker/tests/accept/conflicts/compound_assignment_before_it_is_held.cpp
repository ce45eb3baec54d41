// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.11
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    number += 1;
    int& held = number;
    return ++held;
}
