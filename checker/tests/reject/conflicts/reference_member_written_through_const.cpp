// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
#include "Inputs/things.hpp"

struct Counter {
    int& count;
};
void use(const Counter& counter) {
    counter.count = 1;  // expected-error {{'counter.count' is written through a shared borrow; others may be reading it [K0594]}}
}
