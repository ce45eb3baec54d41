// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.23
// construct: range-for, arrays
#include "Inputs/things.hpp"

int use(int number) {
    Ref<int> kept{number};
    {
        const int numbers[3]{1, 2, 3};
        for (const int& each : numbers) kept = Ref<int>{each};  // expected-error {{'numbers' does not live long enough for this borrow [K0597]}}
    }  // expected-note {{'numbers' ends here while it is still borrowed}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
