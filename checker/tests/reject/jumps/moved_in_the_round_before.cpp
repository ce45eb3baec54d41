// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.6
// construct: goto
#include "Inputs/things.hpp"

void use(Token token, int rounds) {
again:
    take(std::move(token));  // expected-error {{'token' is moved here again in the next round of the loop [K0382]}} expected-note {{give it a new value before the end of the round, or move it after the loop}}
    if (--rounds > 0) goto again;
}
