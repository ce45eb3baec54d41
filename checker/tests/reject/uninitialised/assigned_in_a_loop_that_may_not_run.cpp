// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: loops
#include "Inputs/things.hpp"

int use(int rounds) {
    int last;  // expected-note {{declared here without a value}}
    for (int round = 0; round < rounds; ++round) last = round;
    return last;  // expected-error {{'last' may be used before it has a value [K0381]}}
}
