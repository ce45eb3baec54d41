// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13
#include "Inputs/things.hpp"

void fill(lt<'a', Ref<int>>& to, lt<'a', const int&> from) { to = Ref<int>{from}; }
int use(int longer) {
    Ref<int> held{longer};
    {
        int shorter = 1;
        fill(held, shorter);  // expected-error {{'shorter' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'shorter' ends here while it is still borrowed}}
    return *held;  // expected-note {{the borrow is still needed here by 'held'}}
}
