// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

Token use(bool other) {
    Token token{1};
    if (other) return Token{2};
    token.set(3);
    return token;
}
