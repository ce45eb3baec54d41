// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.15
// construct: lambdas
#include "Inputs/things.hpp"

template <class F>
void run(const F& body) {
    body();  // expected-error {{'body' is borrowed exclusively through a shared borrow; others may be using it [K0596]}}
}
void use(int number) {
    run([&number] { ++number; });
}
