// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.39
#include "Inputs/things.hpp"

void use(Token token, int* pointer) {
    unsafe because{"the caller promises a pointer to a number"};
    *pointer = 1;
    take(std::move(token));  // expected-note {{moved here}}
    take(std::move(token));  // expected-error {{'token' is used after it was moved [K0382]}}
}
