// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.41
#include <keel/core/unsafe.hpp>

using keel::unsafe;

int harmless(int number) {
    unsafe because{"nothing here needs it"};  // expected-warning {{nothing in this unsafe scope needs it: take it out, or move it to the block that does [K1102]}}
    return number + 1;
}

template <class T>
T no_instantiation_needs_it(T value) {
    unsafe because{"neither int nor long needs it"};  // expected-warning {{[K1102]}}
    if constexpr (requires { *value; }) return *value;
    return value;
}
int use() { return no_instantiation_needs_it(1) + static_cast<int>(no_instantiation_needs_it(2L)); }

int outer(int* pointer) {
    unsafe because{"the inner scope does it"};  // expected-warning {{[K1102]}}
    {
        unsafe because{"it is valid"};
        return *pointer;
    }
}
