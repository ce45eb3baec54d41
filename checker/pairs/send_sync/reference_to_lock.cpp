// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Lock<int> lock{1};
    run_elsewhere([&lock] { *lock.lock() = 2; });
    const int seen = *lock.lock();
    return seen;
}
