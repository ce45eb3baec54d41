// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(bool there) {
    int number;
    if (there) number = 1;
    else number = 2;
    return number;
}
