// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: conditional operator
#include "Inputs/things.hpp"

int use(Token token, bool away) {
    const int first = away ? std::move(token).finish() : 0;  // expected-note {{moved here}}
    return first + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
