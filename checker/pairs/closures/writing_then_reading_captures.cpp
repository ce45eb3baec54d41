// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto write = [&x] { x += 1; };
    write();
    const auto read = [&x] { return x + 1; };
    return read();
}
