// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
#include "Inputs/things.hpp"

int use(Token token) {
    take(std::move(token));  // expected-note {{moved here}}
    const Token& held = token;  // expected-error {{'token' is used after it was moved [K0382]}}
    return held.number();
}
