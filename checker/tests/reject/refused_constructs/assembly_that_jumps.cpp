// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.28
#include "Inputs/things.hpp"

int start() {
    unsafe because{"the assembly is empty"};
    asm goto("" : : : : out);  // expected-error {{there is no asm goto here: the checker cannot follow its jumps; let the assembly write a value, and branch on that [K0740]}}
    int k;
    k = 2;
out:
    return k;
}
