// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: switch
#include "Inputs/things.hpp"

void use(Token token, int kind) {
    switch (kind) {
        case 0: take(std::move(token)); [[fallthrough]];  // expected-note {{moved here}}
        case 1: token.set(1); break;  // expected-error {{'token' is used after it was moved [K0382]}}
        default: break;
    }
}
