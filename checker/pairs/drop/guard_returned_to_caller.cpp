// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Lock<int>::Guard locked(const Lock<int>& lock) { return lock.lock(); }

int start(const Lock<int>& lock) {
    auto guard = locked(lock);
    *guard += 1;
    return *guard;
}
