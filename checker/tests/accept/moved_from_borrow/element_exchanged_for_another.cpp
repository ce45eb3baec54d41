// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.13
// construct: arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use() {
    Token tokens[2];
    take(std::exchange(tokens[1], Token{3}));
}
