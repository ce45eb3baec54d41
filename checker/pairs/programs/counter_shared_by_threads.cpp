// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Statistics {
    int sum;
    int count;
};

void add(const Lock<Statistics>& statistics, int value) {
    auto guard = statistics.lock();
    guard->sum += value;
    guard->count += 1;
}

int start() {
    const Arc<Lock<Statistics>> shared = Arc<Lock<Statistics>>::make(Statistics{0, 0});
    Vec<Thread> running;
    for (int value = 0; value < 3; ++value) {
        const Arc<Lock<Statistics>> theirs = shared;
        running.push(spawn([theirs, value] { add(*theirs, value); }));
    }
    while (Option<Thread> thread = running.pop()) {
        std::move(thread).value().join();
    }
    const auto guard = shared->lock();
    return guard->sum / guard->count;
}
