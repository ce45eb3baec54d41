// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    const int& held = number;
    int copy = number;
    ++copy;
    return held + copy;
}
