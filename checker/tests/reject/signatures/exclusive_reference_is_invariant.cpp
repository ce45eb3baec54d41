// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13
#include "Inputs/things.hpp"

void put(lt<'a', Ref<int>>& place, lt<'a', const int&> number);
int use(int outer) {
    Ref<int> kept{outer};
    Ref<int>& same = kept;
    {
        const int inner = 1;
        put(same, inner);  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'inner' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
