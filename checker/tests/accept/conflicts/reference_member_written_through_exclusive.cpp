// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Counter {
    int& count;
};
void use(Counter& counter) {
    counter.count = 1;
}
