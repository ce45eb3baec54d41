// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int count = 0;
    auto add = [&count] { ++count; };  // expected-note {{'count' is borrowed exclusively here}}
    auto reset = [&count] { count = 0; };  // expected-error {{'count' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    add();  // expected-note {{the borrow is still needed here by 'add'}}
    reset();
    return count;
}
