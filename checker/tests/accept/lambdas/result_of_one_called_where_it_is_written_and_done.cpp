// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.7
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    const int& held = [&number]() -> const int& { return number; }();
    const int copy = held;
    number = 2;
    return number + copy;
}
