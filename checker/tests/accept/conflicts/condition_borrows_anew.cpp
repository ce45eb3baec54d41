// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// construct: loops
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Numbers& numbers) {
    while (View{numbers}.size() < 9) numbers.push(1);
}
