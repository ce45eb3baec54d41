// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Lock<int>::Guard locked(const Lock<int>&) {
    const Lock<int> lock{1};
    return lock.lock();
}
