// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
struct Both {
    Pair left, right;
};
void keep(Pair pair);
void use(Both both) {
    take(std::move(both.left.first));  // expected-note {{moved here}}
    keep(std::move(both.right));
    keep(std::move(both.left));  // expected-error {{'both.left.first' is used after it was moved [K0382]}}
}
