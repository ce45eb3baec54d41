// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.23
// construct: goto
#include "Inputs/things.hpp"

int use(Ref<int> kept, int rounds) {
again:
    int number = *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
    if (rounds == 0) return number;
    --rounds;
    kept = Ref<int>{number};  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
    goto again;  // expected-note {{'number' ends here while it is still borrowed}}
}
