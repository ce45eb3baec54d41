// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: loops
#include "Inputs/things.hpp"

int use(Numbers& numbers, int other) {
    Ref<int> kept{other};
    int sum = 0;
    for (int round = 0; round < 3; ++round) {
        numbers.push(round);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
        sum += *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
        kept = Ref<int>{numbers.first()};  // expected-note {{'numbers' is borrowed here}}
    }
    return sum;
}
