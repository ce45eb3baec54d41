// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: default arguments
#include "Inputs/things.hpp"

int spend(Token token, int times = 2);
int use(Token token) {
    return spend(std::move(token)) + spend(std::move(token));  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}
}
