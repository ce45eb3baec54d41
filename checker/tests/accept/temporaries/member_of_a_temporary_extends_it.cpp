// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, lifetime extension
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Named {
    int name;
    Token token;
};
Named make();
int use() {
    const Token& token = make().token;
    return token.number();
}
