// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use() {
    int number;
    number = 0;
    touch(number);
}
