// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Holder {
    Token& target;
    Token spare;
};
// The spare token does not hold the borrow, and the holder is not used again.
void last_use(Token& target) {
    Holder holder{target, make_token()};
    target = std::move(holder.spare);
}
