// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2
#include "Inputs/things.hpp"

void both(int& left, int& right);
void use(int number) {
    both(number, number);  // expected-error {{'number' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}} expected-note {{'number' is borrowed exclusively here}} expected-note {{the borrow is still needed here}}
}
