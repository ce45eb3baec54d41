// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.20
// construct: goto, arrays
#include "Inputs/things.hpp"

int use(int (&numbers)[4], unsigned index) {
    int sum = 0;
    if (index >= 4) return 0;
again:
    sum += numbers[index];  // expected-error {{this needs an unsafe scope, for it subscripts a built-in array without a check; use keel::Array, or compare the index with the array's size before. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
    if (++index < 10) goto again;
    return sum;
}
