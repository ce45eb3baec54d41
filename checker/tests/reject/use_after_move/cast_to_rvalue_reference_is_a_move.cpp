// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
// construct: conversions
#include "Inputs/things.hpp"

void sink(Token&& token);
int use(Token token) {
    sink(static_cast<Token&&>(token));  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
