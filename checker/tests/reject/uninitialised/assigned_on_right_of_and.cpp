// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: short circuits
#include "Inputs/things.hpp"

bool set(bool there) {
    int number;  // expected-note {{declared here without a value}}
    const bool both = there && (number = 3) > 0;
    return both || number > 2;  // expected-error {{'number' may be used before it has a value [K0381]}}
}
