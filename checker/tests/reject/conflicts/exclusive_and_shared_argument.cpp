// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
#include "Inputs/things.hpp"

void copy(int& to, const int& from);
void use(int number) {
    copy(number, number);  // expected-error {{'number' is borrowed while it is borrowed exclusively [K0502]}} expected-note {{'number' is borrowed exclusively here}} expected-note {{the borrow is still needed here}}
}
