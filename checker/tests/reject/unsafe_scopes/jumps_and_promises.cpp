// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.22
#include <utility>

int jump(int count) {
    if (count > 3) goto inside;  // expected-error {{jumps into a scope}}
    while (count < 10) {
    inside:
        ++count;
    }
    return count;
}

int assume(int number) {
    [[assume(number > 0)]];                 // expected-error {{promises the optimiser something}}
    __builtin_assume(number > 0);           // expected-error {{calls the compiler builtin '__builtin_assume'}}
    if (number < 0) std::unreachable();     // expected-error {{calls 'std::unreachable' of a system header}}
    if (number < 1) __builtin_unreachable();  // expected-error {{calls the compiler builtin '__builtin_unreachable'}}
    asm("nop");                             // expected-error {{is inline assembly}}
    return number;
}

int atomic(int* pointer) {
    __sync_fetch_and_add(pointer, 1);     // expected-error {{calls the compiler builtin '__sync_fetch_and_add}}
    return __atomic_load_n(pointer, 0);   // expected-error {{is an atomic access through a raw pointer; use keel::Atomic}}
}

bool overflow(int* result) { return __builtin_add_overflow(1, 2, result); }  // expected-error {{writes its result through a raw pointer}}
