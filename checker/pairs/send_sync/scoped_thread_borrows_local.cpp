// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(const int&) {}

int start() {
    int x = 1;
    run_elsewhere([&x] { read(x); });
    return x;
}
