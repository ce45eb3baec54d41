// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.17
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Token token) {
    auto give = [mine = std::move(token)]() mutable { take(std::move(mine)); };
    std::move(give)();
}
