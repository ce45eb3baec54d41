// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.17
// construct: lambdas, loops
#include "Inputs/things.hpp"

void use(Token token) {
    auto give = [mine = std::move(token)]() mutable { take(std::move(mine)); };
    for (int round = 0; round < 2; ++round) std::move(give)();  // expected-error {{'give' is moved here again in the next round of the loop [K0382]}} expected-note {{give it a new value before the end of the round, or move it after the loop}}
}
