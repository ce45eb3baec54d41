// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1, 11.10
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token left, Token right) {
    Token spare = std::move(left);
    left = std::move(right);
    right = std::move(spare);
    return left.number() - right.number();
}
