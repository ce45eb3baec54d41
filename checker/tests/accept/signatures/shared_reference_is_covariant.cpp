// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.13
// expected-no-diagnostics
#include "Inputs/things.hpp"

int both(lt<'a', const Ref<int>&> place, lt<'a', const int&> number);
int use(int outer) {
    const Ref<int> kept{outer};
    int sum = 0;
    {
        const int inner = 1;
        sum = both(kept, inner);
    }
    return sum + *kept;
}
