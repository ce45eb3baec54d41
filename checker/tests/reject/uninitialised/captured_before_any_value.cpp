// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int number;  // expected-note {{declared here without a value}}
    const auto get = [&number] { return number; };  // expected-error {{'number' may be used before it has a value [K0381]}}
    return get();
}
