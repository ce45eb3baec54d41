// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1, 4.14, 4.3
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    int count = 0;
    const auto get = [&count] { return count; };
    const int before = get();
    count = 2;
    return before + count;
}
