// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.3
// construct: temporaries
// expected-no-diagnostics
#include "Inputs/things.hpp"

void sink(Token&& token);
void use() {
    sink(Token{1});
    sink(make_token());
}
