// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1, 4.14
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int count = 0;
    auto add = [&count] { ++count; };  // expected-note {{'count' is borrowed exclusively here}}
    const int before = count;  // expected-error {{'count' is used while it is borrowed exclusively [K0503]}}
    add();  // expected-note {{the borrow is still needed here by 'add'}}
    return before;
}
