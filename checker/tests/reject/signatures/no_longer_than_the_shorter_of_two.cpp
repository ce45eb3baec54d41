// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.4, 4.23
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right [[clang::lifetimebound]]);
int use(int outer) {
    Ref<int> kept{outer};
    {
        const int inner = 1;
        kept = Ref<int>{either(outer, inner)};  // expected-error {{'inner' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'inner' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
