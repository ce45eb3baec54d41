// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    const int number = token.number();
    const Token other = std::move(token);
    return number + other.number();
}
