// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int number) {
    auto add = [mine = number]() mutable { return ++mine; };
    number = 2;
    return add() + number;
}
