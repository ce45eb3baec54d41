// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: structured bindings
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
Pair make();
void use() {
    auto [left, right] = make();
    take(std::move(left));  // expected-note {{moved here}}
    take(std::move(right));
    take(std::move(left));  // expected-error {{'left' is used after it was moved [K0382]}}
}
