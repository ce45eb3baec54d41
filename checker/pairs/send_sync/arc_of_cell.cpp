// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Arc<Cell<int>> shared = Arc<Cell<int>>::make(1);
    Thread running = spawn([shared = std::move(shared)] { (*shared).set(2); });
    std::move(running).join();
}
