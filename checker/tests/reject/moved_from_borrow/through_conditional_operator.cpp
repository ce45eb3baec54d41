// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// construct: conditional operator
#include "Inputs/things.hpp"

void use(Token& left, Token right, bool first) {
    take(std::move(first ? left : right));  // expected-error {{'a temporary' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
