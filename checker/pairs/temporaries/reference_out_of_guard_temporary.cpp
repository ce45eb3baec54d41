// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Lock<int>& lock) {
    const int& inside = *lock.lock();
    return inside + 1;
}
