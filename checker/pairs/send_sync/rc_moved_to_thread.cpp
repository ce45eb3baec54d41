// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Rc<int> shared{1};
    Thread running = spawn([shared = std::move(shared)] { look(*shared + 1); });
    std::move(running).join();
}
