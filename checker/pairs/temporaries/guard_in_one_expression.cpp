// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Lock<int>& lock) {
    *lock.lock() += 1;
    const int seen = *lock.lock();
    return seen;
}
