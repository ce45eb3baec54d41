// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Numbers& numbers) {
    Each<int> at = numbers.begin();
    ++at;
    numbers.push(2);
    at = numbers.begin();
    return *at;
}
