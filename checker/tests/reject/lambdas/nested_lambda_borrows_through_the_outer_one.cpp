// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas
#include "Inputs/things.hpp"

int use(int number) {
    auto outer = [&number] {  // expected-note {{'number' is borrowed exclusively here}}
        auto inner = [&number] { ++number; };
        inner();
    };
    number = 3;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    outer();  // expected-note {{the borrow is still needed here by 'outer'}}
    return number;
}
