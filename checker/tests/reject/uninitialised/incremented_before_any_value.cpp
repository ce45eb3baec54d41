// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: operators
#include "Inputs/things.hpp"

int use() {
    int count;  // expected-note {{declared here without a value}}
    return ++count;  // expected-error {{'count' may be used before it has a value [K0381]}}
}
