// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
struct Both {
    Pair left, right;
};
void keep(Pair pair);
void use(Both both) {
    take(std::move(both.left.first));
    keep(std::move(both.right));
    take(std::move(both.left.second));
}
