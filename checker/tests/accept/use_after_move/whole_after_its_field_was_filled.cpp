// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5, 11.10
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void keep(Pair pair);
void use(Pair pair) {
    take(std::move(pair.second));
    pair.second = make_token();
    keep(std::move(pair));
}
