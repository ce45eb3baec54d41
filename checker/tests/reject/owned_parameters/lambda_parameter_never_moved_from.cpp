// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8, 1.1
// construct: lambdas
#include "Inputs/things.hpp"

void use() {
    const auto read = [](Token&& token) { return token.number(); };  // expected-error {{'token' is taken by '&&', and is not moved away on every way through the function [K1202]}} expected-note {{it is still whole here; take it by value, or by 'const &' to look at it only}}
    static_cast<void>(read);
}
