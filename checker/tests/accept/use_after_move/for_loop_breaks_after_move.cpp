// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

bool wanted(int round);
void use(Token token) {
    for (int round = 0; round < 3; ++round) {
        if (!wanted(round)) continue;
        take(std::move(token));
        break;
    }
}
