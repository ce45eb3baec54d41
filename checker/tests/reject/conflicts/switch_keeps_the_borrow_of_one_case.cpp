// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: switch
#include "Inputs/things.hpp"

int use(Numbers& numbers, const Numbers& other, int kind) {
    View view{other};
    switch (kind) {
        case 0: view = View{numbers}; break;  // expected-note {{'numbers' is borrowed here}}
        default: break;
    }
    numbers.clear();  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return view.size();  // expected-note {{the borrow is still needed here by 'view'}}
}
