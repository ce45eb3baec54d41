// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int number;
    number = 2;
    const auto get = [&number] { return number; };
    return get();
}
