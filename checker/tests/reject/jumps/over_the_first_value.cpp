// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: goto
#include "Inputs/things.hpp"

int use(bool skip) {
    int number;  // expected-note {{declared here without a value}}
    if (skip) goto end;
    number = 1;
end:
    return number;  // expected-error {{'number' may be used before it has a value [K0381]}}
}
