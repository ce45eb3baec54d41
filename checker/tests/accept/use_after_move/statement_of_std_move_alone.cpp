// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.15
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    static_cast<void>(std::move(token));
    return token.number();
}
