// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
#include "Inputs/things.hpp"

void use(Token token) {
    take(std::move(token));  // expected-note {{moved here}}
    token.set(3);  // expected-error {{'token' is used after it was moved [K0382]}}
}
