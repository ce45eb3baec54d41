// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: if constexpr
#include "Inputs/things.hpp"

template <bool twice>
void give(Token token) {
    take(std::move(token));  // expected-note {{moved here}}
    if constexpr (twice) take(std::move(token));  // expected-error {{'token' is used after it was moved [K0382]}}
}
void use() { give<true>(Token{1}); }
