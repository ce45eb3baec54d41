// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
/// `number += 1` changes the number: that is what is said of it, once.
int added(int number) {
    int& held = number;  // expected-note {{borrowed exclusively here}}
    number += 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return ++held;  // expected-note {{still needed here}}
}
int counted(int number) {
    const int& seen = number;  // expected-note {{borrowed here}}
    ++number;  // expected-error {{[K0506]}}
    return seen;  // expected-note {{still needed here}}
}
