// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
#include "Inputs/things.hpp"

int use(Token token, int kind) {
    if (kind > 0) {
        if (kind > 1) take(std::move(token));  // expected-note {{moved here}}
        else token.set(1);
    } else {
        token.set(2);
    }
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
