// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6, 4.24
#include "Inputs/things.hpp"

int use(Box<int> box) {
    const int& number = *box;  // expected-error {{'*other' is borrowed beyond the end of what it is a part of, whose destructor may still use it [K0713]}}
    {
        const Box<int> other = std::move(box);
        look(other);
    }  // expected-note {{the destructor runs here}}
    return number;  // expected-note {{the borrow is still needed here by 'number'}}
}
