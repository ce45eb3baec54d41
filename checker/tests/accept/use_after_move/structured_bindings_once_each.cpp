// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: structured bindings
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
Pair make();
void use() {
    auto [left, right] = make();
    take(std::move(left));
    take(std::move(right));
}
