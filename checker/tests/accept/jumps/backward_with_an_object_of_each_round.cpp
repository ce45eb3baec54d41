// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.28, 3.6
// construct: goto, destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(int rounds) {
again:
    Token token = make_token();
    take(std::move(token));
    if (--rounds > 0) goto again;
}
