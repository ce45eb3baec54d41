// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1, 4.3
// construct: goto
#include "Inputs/things.hpp"

int use(Numbers& numbers, int rounds) {
    Ref<int> kept{numbers.first()};  // expected-note {{'numbers' is borrowed here}}
again:
    look(*kept);  // expected-note {{the borrow is still needed here by 'kept'}}
    numbers.push(rounds);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    if (--rounds > 0) goto again;
    return rounds;
}
