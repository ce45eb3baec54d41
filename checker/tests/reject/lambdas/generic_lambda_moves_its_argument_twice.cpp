// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1, 1.2
// construct: lambdas, templates
#include "Inputs/things.hpp"

void use() {
    const auto twice = [](auto value) {
        drop(std::move(value));  // expected-note {{moved here}}
        drop(std::move(value));  // expected-error {{'value' is used after it was moved [K0382]}}
    };
    twice(Token{1});
}
