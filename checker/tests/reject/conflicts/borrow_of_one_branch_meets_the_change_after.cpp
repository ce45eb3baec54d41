// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3, 4.1
#include "Inputs/things.hpp"

int use(Numbers& numbers, const int& other, bool there) {
    const int* unused = nullptr;
    static_cast<void>(unused);
    const Ref<int> kept = there ? Ref<int>{numbers.first()} : Ref<int>{other};  // expected-note {{'numbers' is borrowed here}}
    numbers.push(1);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return *kept;  // expected-note {{the borrow is still needed here by 'kept'}}
}
