// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Token token) {
    do {
        take(std::move(token));
    } while (false);
}
