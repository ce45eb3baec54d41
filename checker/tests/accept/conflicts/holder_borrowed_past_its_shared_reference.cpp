// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Holder {
    const Token& token;
    int count;
};
void copies_of_a_shared_reference(const Token& token) {
    Holder holder{token, 0};
    const Token& same = holder.token;
    Holder& all = holder;
    all.count = 1;
    look(same);
}
