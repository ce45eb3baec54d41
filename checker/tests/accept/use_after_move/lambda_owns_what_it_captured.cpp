// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    const auto keep = [mine = std::move(token)] { return mine.number(); };
    return keep() + keep();
}
