// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.7
// construct: lambdas
#include "Inputs/things.hpp"

int use(int number) {
    const int& held = [&number]() -> const int& { return number; }();  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
