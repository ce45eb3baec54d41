// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.5
#include "Inputs/things.hpp"

void store(lt<'a', Ref<int>>& place, lt<'a', const int&> number);
int use(int outer) {
    Ref<int> kept{outer};
    {
        const int inner = 2;
        store(kept, inner);  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'inner' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
