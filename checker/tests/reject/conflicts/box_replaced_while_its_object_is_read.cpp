// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6, 3.14
#include "Inputs/things.hpp"

int use(Box<int> box) {
    const int& number = *box;  // expected-note {{'*box' is borrowed here}}
    box = Box<int>{2};  // expected-error {{'box' is changed while it is borrowed [K0506]}}
    return number;  // expected-note {{the borrow is still needed here by 'number'}}
}
