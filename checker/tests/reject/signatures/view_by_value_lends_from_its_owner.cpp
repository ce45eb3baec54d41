// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1
#include "Inputs/things.hpp"

const int& first(View view);
int use(Numbers& numbers) {
    const int& held = first(View{numbers});  // expected-note {{'numbers' is borrowed here}}
    numbers.clear();  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
