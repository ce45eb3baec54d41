// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1, 4.14
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int count = 0;
    const auto get = [&count] { return count; };  // expected-note {{'count' is borrowed here}}
    count = 2;  // expected-error {{'count' is changed while it is borrowed [K0506]}}
    return get();  // expected-note {{the borrow is still needed here by 'get'}}
}
