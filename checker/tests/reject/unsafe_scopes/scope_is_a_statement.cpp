// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.3
#include <keel/core/unsafe.hpp>

using keel::unsafe;

int misplaced(int* pointer, int choice) {
    if (unsafe because{"in a condition"}; choice) return *pointer;  // expected-error {{opens a scope only as a statement of its own in a block}} expected-error {{reads or writes through a raw pointer}}
    static_cast<void>(unsafe{"as an expression"});  // expected-error {{is an argument of the call that asks for it, and nothing else}}
    static constexpr unsafe because{"static"};  // expected-error {{an 'unsafe' is not kept in a variable}}
    unsafe reason{"another name"};  // expected-error {{an 'unsafe' is not kept in a variable}}
    return *pointer;  // expected-error {{reads or writes through a raw pointer}}
}
