// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.2
#include "Inputs/things.hpp"

int use(int number) {
    Option<Ref<int>> held;
    held.insert(Ref<int>{number});  // expected-note {{'number' is borrowed here}}
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return **held;  // expected-note {{the borrow is still needed here by 'held'}}
}
