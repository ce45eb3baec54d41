// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

bool more();
void use(Token token) {
    while (more()) {
        take(std::move(token));
        token = make_token();
    }
}
