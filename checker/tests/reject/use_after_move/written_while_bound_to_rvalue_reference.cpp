// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.4
#include "Inputs/things.hpp"

int use(Token token) {
    Token&& held = std::move(token);  // expected-note {{'token' is borrowed exclusively here}}
    token.set(1);  // expected-error {{'token' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    return held.number();  // expected-note {{the borrow is still needed here by 'held'}}
}
