// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
#include "Inputs/things.hpp"

int use(Token token) {
    const int first = std::move(token).finish();  // expected-note {{moved here}}
    return first + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
