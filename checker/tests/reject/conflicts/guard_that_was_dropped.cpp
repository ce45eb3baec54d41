// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.18
#include "Inputs/things.hpp"

int use(Lock& lock) {
    auto guard = lock.lock();  // expected-note {{'lock' is borrowed here}}
    touch(lock);  // expected-error {{'lock' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return *guard;  // expected-note {{the borrow is still needed here by 'guard'}}
}
