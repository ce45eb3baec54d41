// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Arc<int> shared = Arc<int>::make(1);
    const Arc<int> theirs = shared;
    Thread running = spawn([theirs] { look(*theirs + 1); });
    std::move(running).join();
    return *shared;
}
