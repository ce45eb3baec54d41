// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order, operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

Token next(Token token);
int use(Token token) {
    token = next(std::move(token));
    return token.number();
}
