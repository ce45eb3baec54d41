// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void step(int& x, int& y) { x += y; }

void start(const Lock<int>& lock) {
    auto guard = lock.lock();
    step(*guard, *guard);
}
