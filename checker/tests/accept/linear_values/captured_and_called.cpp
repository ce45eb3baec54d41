// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Request request) {
    auto later = [mine = std::move(request)]() mutable { std::move(mine).complete(); };
    std::move(later)();
}
