// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.5
// construct: sub-objects
#include "Inputs/things.hpp"

struct Pair {
    Token first, second;
};
void use(Pair pair) {
    take(std::move(pair.first));  // expected-note {{moved here}}
    take(std::move(pair.first));  // expected-error {{'pair.first' is used after it was moved [K0382]}}
}
