// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto first = [&x] { x += 1; };
    auto second = [&x] { x += 2; };
    first();
    second();
    first();
    return x;
}
