// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: loops
#include "Inputs/things.hpp"

bool wanted(int round);
void use(Token token) {
    for (int round = 0; round < 3; ++round) {
        if (!wanted(round)) continue;
        take(std::move(token));  // expected-error {{'token' is moved here again in the next round of the loop [K0382]}} expected-note {{give it a new value before the end of the round, or move it after the loop}}
    }
}
