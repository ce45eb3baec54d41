// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void keep(Pair pair);
void use(Pair pair) {
    take(std::move(pair.second));  // expected-note {{moved here}}
    keep(std::move(pair));  // expected-error {{'pair.second' is used after it was moved [K0382]}}
}
