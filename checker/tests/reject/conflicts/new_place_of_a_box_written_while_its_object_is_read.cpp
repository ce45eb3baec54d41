// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6
#include "Inputs/things.hpp"

int use(Box<int> box) {
    const int& number = *box;  // expected-note {{'*other' is borrowed here}}
    Box<int> other = std::move(box);
    *other = 3;  // expected-error {{'*other' is changed while it is borrowed [K0506]}}
    return number;  // expected-note {{the borrow is still needed here by 'number'}}
}
