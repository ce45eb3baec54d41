// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// construct: range-for, arrays
#include "Inputs/things.hpp"

void use() {
    Token tokens[2];
    for (Token& token : tokens) take(std::move(token));  // expected-error {{'token' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
