// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: short circuits
// expected-no-diagnostics
#include "Inputs/things.hpp"

bool eat(Token token);
bool use(Token token) {
    return token.number() > 0 && eat(std::move(token));
}
