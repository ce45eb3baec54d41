// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.10
// construct: sub-objects
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void keep(Pair pair);
void use(Pair pair) {
    keep(std::move(pair));  // expected-note {{moved here}}
    pair.first = make_token();  // expected-error {{a part of 'pair' is written after the whole was moved [K0382]}}
}
