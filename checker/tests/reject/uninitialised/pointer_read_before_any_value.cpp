// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
#include "Inputs/things.hpp"

bool use() {
    const int* pointer;  // expected-note {{declared here without a value}}
    return pointer == nullptr;  // expected-error {{'pointer' may be used before it has a value [K0381]}}
}
