// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count;

    int get() const { return count; }
    void add(int amount) { count += amount; }
};

void start(const Lock<Counter>& lock) {
    auto guard = lock.lock();
    guard->add(guard->get());
}
