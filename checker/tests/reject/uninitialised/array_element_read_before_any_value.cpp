// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: arrays
#include "Inputs/things.hpp"

int use() {
    int numbers[2];  // expected-note {{declared here without a value}}
    return numbers[1];  // expected-error {{'numbers' may be used before it has a value [K0381]}}
}
