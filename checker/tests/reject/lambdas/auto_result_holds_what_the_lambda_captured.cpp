// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.7
// construct: lambdas
#include "Inputs/things.hpp"

auto reader(const int& number) {
    return [&number] { return number; };
}
int use() {
    int number = 1;
    const auto read = reader(number);  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return read();  // expected-note {{the borrow is still needed here by 'read'}}
}
