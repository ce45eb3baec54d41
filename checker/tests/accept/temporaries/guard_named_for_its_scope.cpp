// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(const Lock& lock) {
    auto guard = lock.lock();
    int& number = *guard;
    return ++number;
}
