// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void use(Pair pair) {
    take(std::move(pair.first));
    take(std::move(pair.second));
}
