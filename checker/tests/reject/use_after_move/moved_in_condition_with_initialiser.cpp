// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: conditional operator
#include "Inputs/things.hpp"

bool eat(Token token);
int use(Token token) {
    if (const bool eaten = eat(std::move(token)); eaten) return token.number();  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
    return 0;
}
