// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12, 4.16
// construct: lambdas
#include "Inputs/things.hpp"

void use(Token token) {
    auto give = [&token] { take(std::move(token)); };  // expected-error {{'token' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    static_cast<void>(give);
}
