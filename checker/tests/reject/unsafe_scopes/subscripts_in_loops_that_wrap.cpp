// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-tautological-constant-out-of-range-compare
// rule: 2.20
// construct: loops
int small(int (&array)[128]) {
    int all = 0;
    for (signed char i = 0; i < 200; ++i) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}}
    for (short i = 0; i <= 32767; ++i)
        if (i < 128) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}}
    for (signed char i = 0; i != 128; ++i) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}}
    return all;
}
int large_step(int (&array)[128]) {
    int all = 0;
    for (signed char i = 0; i < 120; i += 10) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}} expected-error {{[K1401]}}
    return all;
}
int wide_step(int (&array)[8]) {
    int all = 0;
    for (long i = 5; i < 8; i += (static_cast<__int128>(1) << 64) - 1) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}} expected-error {{[K1401]}}
    for (int i = 5; i < 8; i += 4294967295L) all ^= array[i];  // expected-error {{it subscripts a built-in array without a check}} expected-error {{[K1401]}}
    return all;
}
