// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int left, int right) {
    const auto get = [&] { return left; };
    right = 1;
    return get() + right;
}
