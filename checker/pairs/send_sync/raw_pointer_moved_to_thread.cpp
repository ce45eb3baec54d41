// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    const int x = 1;
    const int* pointer = &x;
    Thread running = spawn([pointer] { look(pointer == nullptr); });
    std::move(running).join();
}
