// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token, bool away) {
    if (away) {
        take(std::move(token));
        return 0;
    }
    return token.number();
}
