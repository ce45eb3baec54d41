// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.6
#include "Inputs/things.hpp"

void read_only(int& left, const int& right) { look(left + right); }
void use(int number) {
    read_only(number, number);  // expected-error {{'number' is borrowed while it is borrowed exclusively [K0502]}} expected-note {{'number' is borrowed exclusively here}} expected-note {{the borrow is still needed here}}
}
