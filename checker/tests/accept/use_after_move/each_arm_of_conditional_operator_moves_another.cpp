// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.7
// construct: conditional operator
// expected-no-diagnostics
#include "Inputs/things.hpp"

Token use(Token left, Token right, bool first) {
    return first ? std::move(left) : std::move(right);
}
