// reject K0373
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Thread running = spawn([&x] { look(x + 1); });
    std::move(running).join();
    return x;
}
