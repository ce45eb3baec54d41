// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: short circuits
#include "Inputs/things.hpp"

bool eat(Token token);
int use(Token token, bool ask) {
    if (ask && eat(std::move(token))) return 0;  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
