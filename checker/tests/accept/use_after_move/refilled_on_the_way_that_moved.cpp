// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Token token, int kind) {
    if (kind > 0) {
        if (kind > 1) {
            take(std::move(token));
            token = Token{1};
        }
    }
    return token.number();
}
