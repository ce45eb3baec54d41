// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(int rounds) {
    int last;
    do {
        last = rounds;
    } while (--rounds > 0);
    return last;
}
