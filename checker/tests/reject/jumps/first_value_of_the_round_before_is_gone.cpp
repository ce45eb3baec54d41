// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: goto
#include "Inputs/things.hpp"

int use(int rounds) {
again:
    int number;  // expected-note {{declared here without a value}}
    if (rounds == 0) return number;  // expected-error {{'number' may be used before it has a value [K0381]}}
    number = rounds--;
    look(number);
    goto again;
}
