// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(const Numbers& numbers, Token token) {
    for (const int number : numbers) {
        if (number < 3) continue;
        take(std::move(token));
        return;
    }
}
