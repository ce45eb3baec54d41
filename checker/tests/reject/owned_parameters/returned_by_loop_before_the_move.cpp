// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
// construct: loops
#include "Inputs/things.hpp"

void use(Token&& token, int rounds) {  // expected-error {{'token' is taken by '&&', and is not moved away on every way through the function [K1202]}}
    while (rounds > 0) {
        if (rounds == 7) return;  // expected-note {{it is still whole here; take it by value, or by 'const &' to look at it only}}
        --rounds;
    }
    take(std::move(token));
}
