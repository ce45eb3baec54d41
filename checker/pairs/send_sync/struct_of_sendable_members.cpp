// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Handle {
    int number;
    bool flag;
};

void read(Handle) {}

void start(Handle handle) {
    Thread running = spawn([handle] { read(handle); });
    std::move(running).join();
    look(handle.flag && handle.number > 0);
}
