// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    take(std::move(token));
    token = make_token();
    return token.number();
}
