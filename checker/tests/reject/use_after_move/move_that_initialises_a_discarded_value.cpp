// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.15
// construct: temporaries
#include "Inputs/things.hpp"

int use(Token token) {
    static_cast<void>(Token{std::move(token)});  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
