// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    int y = 2;
    const auto read = [&] { return x + 1; };
    y += 3;
    return read() + y;
}
