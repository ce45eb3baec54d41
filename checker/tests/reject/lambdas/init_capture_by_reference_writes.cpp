// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1
// construct: lambdas
#include "Inputs/things.hpp"

int use(int number) {
    auto add = [&mine = number] { ++mine; };  // expected-note {{'number' is borrowed exclusively here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    add();  // expected-note {{the borrow is still needed here by 'add'}}
    return number;
}
