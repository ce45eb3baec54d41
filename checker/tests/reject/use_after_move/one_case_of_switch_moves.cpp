// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: switch
#include "Inputs/things.hpp"

int use(Token token, int kind) {
    switch (kind) {
        case 0: take(std::move(token)); break;  // expected-note {{moved here}}
        case 1: token.set(1); break;
        default: break;
    }
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
