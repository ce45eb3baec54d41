// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Handle {
    int* raw;
};

void read(Handle) {}

void start(Handle handle) {
    Thread running = spawn([handle] { read(handle); });
    std::move(running).join();
}
