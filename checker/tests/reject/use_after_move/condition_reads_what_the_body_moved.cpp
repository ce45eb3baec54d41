// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: loops
#include "Inputs/things.hpp"

void use(Token token) {
    while (token.number() > 0) {  // expected-error {{'token' is used after it was moved [K0382]}}
        take(std::move(token));  // expected-note {{moved here}}
    }
}
