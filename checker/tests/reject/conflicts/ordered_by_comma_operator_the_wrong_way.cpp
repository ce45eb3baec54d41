// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order, operators
#include "Inputs/things.hpp"

int use(Token token) {
    return take(std::move(token)), token.number();  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
}
