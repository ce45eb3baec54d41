// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order
#include "Inputs/things.hpp"

int both(int number, Token token);
int use(Token token) {
    return both(token.number(), std::move(token));  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
}
