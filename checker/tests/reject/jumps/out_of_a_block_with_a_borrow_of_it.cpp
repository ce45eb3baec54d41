// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.23
// construct: goto
#include "Inputs/things.hpp"

int use(Ref<int> kept, bool early) {
    {
        const int number = 1;
        kept = Ref<int>{number};  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
        if (early) goto end;  // expected-note {{'number' ends here while it is still borrowed}}
        kept = Ref<int>{*kept};
        return 1;
    }
end:
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
