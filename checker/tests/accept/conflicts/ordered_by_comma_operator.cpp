// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order, operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    int number = 0;
    return number = token.number(), take(std::move(token)), number;
}
