// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& start(const Lock<int>& lock) {
    const auto guard = lock.lock();
    return *guard;
}
