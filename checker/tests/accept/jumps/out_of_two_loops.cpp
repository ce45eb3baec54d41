// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21
// construct: goto, loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(const Numbers& numbers) {
    int found = 0;
    for (const int& outer : numbers) {
        for (const int& inner : numbers) {
            if (outer == inner + 1) {
                found = outer;
                goto done;
            }
        }
    }
done:
    return found;
}
