// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.8
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    const View view{numbers};  // expected-note {{'numbers' is borrowed here}}
    const int& first = view.first();
    numbers.clear();  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
