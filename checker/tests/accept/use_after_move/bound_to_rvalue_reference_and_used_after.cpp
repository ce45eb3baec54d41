// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.4
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    Token&& held = std::move(token);
    held.set(1);
    return token.number();
}
