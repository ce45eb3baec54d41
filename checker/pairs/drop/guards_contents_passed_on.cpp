// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void step(int& x) { x += 1; }

int start(const Lock<int>& lock) {
    auto guard = lock.lock();
    step(*guard);
    step(*guard);
    return *guard;
}
