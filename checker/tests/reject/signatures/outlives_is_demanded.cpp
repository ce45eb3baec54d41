// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.15
#include "Inputs/things.hpp"

void fill(lt<'a', Ref<int>>& to, lt<'b', const int&> from, outlives<'b', 'a'> = {}) { to = Ref<int>{from}; }
int use(int first) {
    Ref<int> held{first};
    {
        int second = 1;
        fill(held, second);  // expected-error {{'second' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'second' ends here while it is still borrowed}}
    return *held;  // expected-note {{the borrow is still needed here by 'held'}}
}
