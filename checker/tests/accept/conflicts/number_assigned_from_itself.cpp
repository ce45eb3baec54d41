// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    int& same = number;
    same = same;
    number = number;
    return number;
}
