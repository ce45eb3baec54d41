// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
// construct: structured bindings
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void use(Pair& pair) {
    auto& [first, second] = pair;
    take(std::move(first));  // expected-error {{'a temporary.first' is borrowed, and cannot be moved away from its owner; use keel::take or keel::exchange to leave a value in its place [K0507]}}
    second.set(1);
}
