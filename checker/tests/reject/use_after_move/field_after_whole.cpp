// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void keep(Pair pair);
int use(Pair pair) {
    keep(std::move(pair));  // expected-note {{moved here}}
    return pair.first.number();  // expected-error {{'pair' is used after it was moved [K0382]}}
}
