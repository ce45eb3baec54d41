// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: function pointers
#include "Inputs/things.hpp"

int use(Token token, void (*sink)(Token)) {
    sink(std::move(token));  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
