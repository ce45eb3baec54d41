// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1, 4.14
// construct: lambdas, templates
#include "Inputs/things.hpp"

int use() {
    int number = 1;
    const int& first = number;  // expected-note {{'number' is borrowed here}}
    auto adds = [&number](auto other) { number += other; };  // expected-error {{'number' is changed or borrowed exclusively while it is borrowed [K0502]}}
    adds(1);
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
