// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
#include "Inputs/things.hpp"

Token use(Token token) {
    take(std::move(token));  // expected-note {{moved here}}
    return std::exchange(token, Token{1});  // expected-error {{'token' is used after it was moved [K0382]}}
}
