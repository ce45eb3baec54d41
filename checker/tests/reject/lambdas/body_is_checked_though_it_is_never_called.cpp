// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: lambdas
#include "Inputs/things.hpp"

void use() {
    const auto never = [](Token token) {
        take(std::move(token));  // expected-note {{moved here}}
        return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
    };
    static_cast<void>(never);
}
