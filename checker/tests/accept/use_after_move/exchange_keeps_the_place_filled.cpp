// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    take(std::exchange(token, Token{1}));
    return token.number();
}
