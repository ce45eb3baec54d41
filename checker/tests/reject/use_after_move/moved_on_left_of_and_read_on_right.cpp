// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: short circuits
#include "Inputs/things.hpp"

bool eat(Token token);
bool use(Token token) {
    return eat(std::move(token)) && token.number() > 0;  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
}
