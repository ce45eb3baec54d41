// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
// construct: sub-objects
#include "Inputs/things.hpp"

struct Counter {
    int& count;
};
struct Outer {
    Counter inner;
};
void use(const Outer& outer) {
    ++outer.inner.count;  // expected-error {{'outer.inner.count' is written through a shared borrow; others may be reading it [K0594]}}
}
