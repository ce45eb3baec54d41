// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.18
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(Lock& lock) {
    auto guard = lock.lock();
    drop(std::move(guard));
    touch(lock);
    return 1;
}
