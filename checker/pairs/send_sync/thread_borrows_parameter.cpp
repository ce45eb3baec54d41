// reject K0521
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(const int&) {}

void start(const int& x) {
    Thread running = spawn([view = Ref<int>{x}] { read(*view); });
    std::move(running).join();
}
