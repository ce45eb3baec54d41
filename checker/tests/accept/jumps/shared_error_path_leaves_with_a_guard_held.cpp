// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21
// construct: goto, destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(const Lock& lock, int& number, bool early) {
    {
        const auto guard = lock.lock();
        if (early) goto end;
        number = 1;
    }
    number = 2;
end:
    return number;
}
