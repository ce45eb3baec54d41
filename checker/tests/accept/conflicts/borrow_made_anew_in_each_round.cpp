// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    int sum = 0;
    for (int round = 0; round < 3; ++round) {
        numbers.push(round);
        const Ref<int> kept{numbers.first()};
        sum += *kept;
    }
    return sum;
}
