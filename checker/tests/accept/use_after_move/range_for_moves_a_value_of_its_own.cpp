// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(const Numbers& numbers) {
    for (const int number : numbers) {
        Token token{number};
        take(std::move(token));
    }
}
