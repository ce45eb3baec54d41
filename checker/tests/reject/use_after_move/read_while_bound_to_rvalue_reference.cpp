// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.4
#include "Inputs/things.hpp"

void use(Token token) {
    Token&& held = std::move(token);  // expected-note {{'token' is borrowed exclusively here}}
    token.number();  // expected-error {{'token' is borrowed while it is borrowed exclusively [K0502]}}
    held.set(1);  // expected-note {{the borrow is still needed here by 'held'}}
}
