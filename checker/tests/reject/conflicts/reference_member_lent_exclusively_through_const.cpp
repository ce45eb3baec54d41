// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
#include "Inputs/things.hpp"

struct Counter {
    Numbers& numbers;
};
void use(const Counter& counter) {
    counter.numbers.push(1);  // expected-error {{'counter.numbers' is borrowed exclusively through a shared borrow; others may be using it [K0596]}}
}
