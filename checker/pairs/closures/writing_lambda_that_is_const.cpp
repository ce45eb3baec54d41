// reject K0596
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const auto step = [&x] { x += 1; };
    step();
    return x;
}
