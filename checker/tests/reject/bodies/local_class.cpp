// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
#include "Inputs/things.hpp"

int run() {
    struct Local {
        int go(Token token) const {
            take(std::move(token));  // expected-note {{moved here}}
            return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
        }
    };
    return Local{}.go(Token{1});
}
