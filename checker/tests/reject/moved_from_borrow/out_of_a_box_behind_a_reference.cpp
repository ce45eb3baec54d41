// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
#include "Inputs/things.hpp"

void use(Box<Token>& box) {
    take(std::move(*box));  // expected-error {{'*box' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
