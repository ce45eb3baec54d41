// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
#include "Inputs/things.hpp"

const int& at(const Numbers& numbers, int index, Token token);
int use(Numbers numbers) {
    const int& held = at(numbers, 1, Token{2});  // expected-note {{'numbers' is borrowed here}}
    numbers.clear();  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
