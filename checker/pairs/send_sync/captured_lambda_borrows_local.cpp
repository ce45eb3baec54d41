// reject K0373
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    int x = 1;
    const auto inner = [&x] { return x + 1; };
    Thread running = spawn([inner] { look(inner()); });
    std::move(running).join();
}
