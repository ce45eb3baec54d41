// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: function pointers
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Token left, Token right, void (*sink)(Token)) {
    sink(std::move(left));
    sink(std::move(right));
}
