// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: conditional operator
#include "Inputs/things.hpp"

int use(bool there) {
    int number;  // expected-note {{declared here without a value}}
    return there ? number : 2;  // expected-error {{'number' may be used before it has a value [K0381]}}
}
