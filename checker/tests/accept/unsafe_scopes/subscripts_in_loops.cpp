// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.20
// construct: loops
// expected-no-diagnostics
int sum(const int (&array)[128], const int (&shorter)[8]) {
    int all = 0;
    for (signed char i = 0; i < 127; ++i) all ^= array[i];
    for (signed char i = 0; i < 100; i++) all ^= array[i];
    for (short i = 3; i != 8; ++i) all ^= shorter[i];
    for (unsigned char i = 1; i < 128; ++i) all ^= array[i] ^ array[i - 1];
    for (int i = 0; i < 8; i += 2) all ^= shorter[i];
    for (long i = 0; i <= 7; i += 3L) all ^= shorter[i];
    for (unsigned long i = 1; i < 8; ++i) all ^= shorter[i - 1];
    return all;
}
