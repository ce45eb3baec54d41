// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order
#include "Inputs/things.hpp"

int both(Token token, int number);
int use(Token token) {
    return both(std::move(token), token.number());  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
}
