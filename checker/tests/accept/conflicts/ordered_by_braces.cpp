// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Both {
    int number;
    Token token;
};
Both use(Token token) { return Both{token.number(), std::move(token)}; }
