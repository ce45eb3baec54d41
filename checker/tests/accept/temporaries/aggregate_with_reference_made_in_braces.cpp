// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.21
// construct: temporaries, lifetime extension
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Holder {
    const Token& token;
};
int use() {
    const Holder holder{make_token()};
    return holder.token.number();
}
