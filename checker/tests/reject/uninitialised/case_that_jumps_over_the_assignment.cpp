// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: switch
#include "Inputs/things.hpp"

int use(int kind) {
    int number;  // expected-note {{declared here without a value}}
    switch (kind) {
        case 0: number = 1; break;
        case 1: break;
        default: number = 2; break;
    }
    return number;  // expected-error {{'number' may be used before it has a value [K0381]}}
}
