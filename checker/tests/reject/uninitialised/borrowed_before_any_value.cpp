// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
#include "Inputs/things.hpp"

void use() {
    int number;  // expected-note {{declared here without a value}}
    touch(number);  // expected-error {{'number' may be used before it has a value [K0381]}}
}
