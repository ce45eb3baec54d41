// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.7
struct S {
    int array[9];
};
unsigned long through_pointer(int* pointer) {
    return __builtin_offsetof(S, array[*pointer]);  // expected-error {{it reads or writes through a raw pointer}}
}
unsigned long by_number(int number) {
    return __builtin_offsetof(S, array[number]);  // expected-error {{the checker does not follow an offset whose index is computed when the code runs; take the offset of the array, and add index * sizeof(element) [K9003]}}
}
