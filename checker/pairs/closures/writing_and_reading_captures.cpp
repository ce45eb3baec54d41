// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto write = [&x] { x += 1; };
    const auto read = [&x] { return x + 1; };
    write();
    return read();
}
