// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.13
#include "Inputs/things.hpp"

int use(int number) {
    int& held = number;  // expected-note {{'number' is borrowed exclusively here}}
    const int& other = number;  // expected-error {{'number' is borrowed while it is borrowed exclusively [K0502]}}
    held = 2;
    return other;
}
