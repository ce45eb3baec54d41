// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Lock<int>& lock) {
    auto guard = lock.lock();
    const int inside = *guard;
    drop(std::move(guard));
    return inside;
}
