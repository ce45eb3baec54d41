// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: conditional operator
#include "Inputs/things.hpp"

int use(Token token, bool first) {
    Token kept = first ? std::move(token) : Token{1};  // expected-note {{moved here}}
    return kept.number() + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
