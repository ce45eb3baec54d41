// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.28
// construct: temporaries, lifetime extension
#include "Inputs/things.hpp"

int use() {
    Numbers&& numbers = make_numbers();
    const View view{numbers};  // expected-note {{'numbers' is borrowed here}}
    const Numbers other = std::move(numbers);  // expected-error {{'numbers' is moved while it is borrowed [K0505]}}
    return view.size() + other.size();  // expected-note {{the borrow is still needed here by 'view'}}
}
