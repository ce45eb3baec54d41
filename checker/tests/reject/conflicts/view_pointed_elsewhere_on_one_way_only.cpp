// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.8, 11.5
#include "Inputs/things.hpp"

int use(Numbers& numbers, const Numbers& other, bool there) {
    View view{numbers};  // expected-note {{'numbers' is borrowed here}}
    if (there) view = View{other};
    numbers.clear();  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return view.size();  // expected-note {{the borrow is still needed here by 'view'}}
}
