// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-vla-cxx-extension -Wno-vla-extension -Wno-unused
// rule: 2.29
// What C++ evaluates where one would not expect it: the length of an array in a type.
unsigned long size(int* pointer) {
    return sizeof(int[*pointer]);  // expected-error {{there are no arrays of variable length here: the kernel's stack is small; use keel::Array with a fixed size, or memory of the heap [K0740]}}
}

void names(int* pointer) {
    using A = int[*pointer];  // expected-error {{there are no arrays of variable length here}}
    typedef int B[*pointer];  // expected-error {{there are no arrays of variable length here}}
    if (typedef int C[*pointer]; pointer)  // expected-error {{there are no arrays of variable length here}}
        return;
}

void cast(void* address, int* pointer) {
    static_cast<void>(static_cast<int (*)[*pointer]>(address));  // expected-error {{there are no arrays of variable length here}}
}

void pointed_to(int* pointer, int (*array)[*pointer]) {}  // expected-error {{there are no arrays of variable length here}}
void decayed(int* pointer, int array[*pointer]) {}  // expected-error {{there are no arrays of variable length here}}

void of_lambda(int* pointer) {
    auto take = [](int count, int (&&array)[count]) {};  // expected-error 2 {{there are no arrays of variable length here}}
}
