// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: lambdas
#include "Inputs/things.hpp"

int use(Token token) {
    const auto keep = [mine = std::move(token)] { return mine.number(); };  // expected-note {{moved here}}
    return keep() + token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}
