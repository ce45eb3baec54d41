// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 11.12
#include "Inputs/things.hpp"

int use() {
    int number = 1;
    int& held = number;  // expected-note {{'number' is borrowed exclusively here}}
    const int copy = number;  // expected-error {{'number' is used while it is borrowed exclusively [K0503]}}
    held = 2;
    return copy;
}
