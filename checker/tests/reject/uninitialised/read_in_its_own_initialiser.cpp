// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16
int in_an_index(int (&array)[8]) {
    const int i = i & 7;  // expected-error {{'i' may be used before it has a value [K0381]}} expected-note {{declared here without a value}}
    return array[i];
}
int in_turn(int (&array)[8]) {
    const int i = (i & 3) + (i & 4);  // expected-error {{'i' may be used before it has a value}} expected-note {{declared here without a value}}
    const int j = i;
    return array[j];
}
