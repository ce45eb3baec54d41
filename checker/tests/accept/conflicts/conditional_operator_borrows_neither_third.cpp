// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
// construct: conditional operator
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int left, int right, bool first, int third) {
    int& held = first ? left : right;
    third = 3;
    return ++held + third;
}
