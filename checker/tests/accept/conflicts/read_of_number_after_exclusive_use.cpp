// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 11.12
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int number = 1;
    int& held = number;
    held = 2;
    return number;
}
