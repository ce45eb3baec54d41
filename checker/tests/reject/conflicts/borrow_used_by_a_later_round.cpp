// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: loops
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    View view{numbers};  // expected-note {{'numbers' is borrowed here}}
    while (view.size() < 9) {  // expected-note {{the borrow is still needed here by 'view'}}
        numbers.push(1);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    }
}
