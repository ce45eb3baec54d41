// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order
#include "Inputs/things.hpp"

int sum(int left, int right);
int& grow(int& number);
int use(int number) {
    const int& kept = number;  // expected-note {{'number' is borrowed here}}
    return sum(++number, kept);  // expected-error {{'number' is changed while it is borrowed [K0506]}} expected-note {{the borrow is still needed here by 'kept'}}
}
