// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// construct: structured bindings, arrays
#include "Inputs/things.hpp"

void use() {
    Token tokens[2]{Token{1}, Token{2}};
    auto& [left, right] = tokens;
    take(std::move(left));  // expected-error {{'a temporary[0]' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    right.set(2);
}
