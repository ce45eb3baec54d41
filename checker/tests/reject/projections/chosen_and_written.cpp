// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11
// construct: conditional operator
#include "Inputs/things.hpp"

void exclusive(bool left, int number, int other) {
    const int& same = number;  // expected-note {{'number' is borrowed here}}
    int& chosen = left ? number : other;  // expected-error {{'number' is changed or borrowed exclusively while it is borrowed [K0502]}}
    look(same);  // expected-note {{the borrow is still needed here by 'same'}}
    chosen = 1;
}
void captured(bool left, int number, int other) {
    const int& same = number;  // expected-note {{'number' is borrowed here}}
    auto write = [&] { (left ? number : other) = 2; };  // expected-error {{'number' is changed or borrowed exclusively while it is borrowed [K0502]}}
    look(same);  // expected-note {{the borrow is still needed here by 'same'}}
    write();
}
