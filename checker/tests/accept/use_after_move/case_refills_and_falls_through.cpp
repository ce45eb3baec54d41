// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Token token, int kind) {
    switch (kind) {
        case 0:
            take(std::move(token));
            token = make_token();
            [[fallthrough]];
        case 1: token.set(1); break;
        default: break;
    }
}
