// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Total {
    Total& operator+=(const Token& token);
};
int use(Total& total, Token token) {
    total += token;
    return std::move(token).finish();
}
