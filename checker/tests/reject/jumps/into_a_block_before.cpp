// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21
// construct: goto
#include "Inputs/things.hpp"

int use(int count) {
    {
    again:
        ++count;
    }
    if (count < 10) goto again;  // expected-error {{this needs an unsafe scope, for it jumps into a scope, past the conditions and declarations at its start. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
    return count;
}
