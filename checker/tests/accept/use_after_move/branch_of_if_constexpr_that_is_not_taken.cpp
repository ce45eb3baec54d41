// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: if constexpr
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <bool twice>
void give(Token token) {
    take(std::move(token));
    if constexpr (twice) take(std::move(token));
}
void use() { give<false>(Token{1}); }
