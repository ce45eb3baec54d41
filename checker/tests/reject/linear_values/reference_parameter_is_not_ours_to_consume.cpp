// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
#include "Inputs/things.hpp"

void use(Request& request) {
    std::move(request).complete();  // expected-error {{'request' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
