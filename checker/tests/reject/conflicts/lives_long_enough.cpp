// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.23
#include "Inputs/things.hpp"

int use(int number) {
    Ref<int> held{number};
    {
        int inner = 1;
        held = Ref<int>{inner};  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'inner' ends here while it is still borrowed}}
    return *held;  // expected-note {{the borrow is still needed here by 'held'}}
}
