// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Lock<int> lock{1};
    const auto guard = lock.lock();
    return *guard + 1;
}
