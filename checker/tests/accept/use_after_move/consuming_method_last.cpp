// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token) {
    const int number = token.number();
    return number + std::move(token).finish();
}
