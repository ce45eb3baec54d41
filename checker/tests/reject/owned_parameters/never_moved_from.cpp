// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
#include "Inputs/things.hpp"

int use(Token&& token) {  // expected-error {{'token' is taken by '&&', and is not moved away on every way through the function [K1202]}}
    return token.number();  // expected-note {{it is still whole here; take it by value, or by 'const &' to look at it only}}
}
