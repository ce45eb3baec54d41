// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Token&& token, bool now) {
    if (now) take(std::move(token));
    else drop(std::move(token));
}
