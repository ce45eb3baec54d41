// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.19
int read(volatile int& value) { return value; }  // expected-error {{accesses a volatile object}}
void write(volatile int& value) { value = 1; }   // expected-error {{accesses a volatile object}}
void local() {
    volatile int spin = 0;  // expected-error {{declares a volatile object}}
}
