// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1, 3.14, 4.8
#include "Inputs/things.hpp"

int use(Numbers numbers) {
    const View view{numbers};  // expected-note {{'numbers' is borrowed here}}
    numbers = make_numbers();  // expected-error {{'numbers' is changed while it is borrowed [K0506]}}
    return view.size();  // expected-note {{the borrow is still needed here by 'view'}}
}
