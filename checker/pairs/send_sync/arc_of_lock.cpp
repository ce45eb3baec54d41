// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Arc<Lock<int>> shared = Arc<Lock<int>>::make(1);
    const Arc<Lock<int>> theirs = shared;
    Thread running = spawn([theirs] { *(*theirs).lock() += 1; });
    std::move(running).join();
    const int sum = *(*shared).lock();
    return sum;
}
