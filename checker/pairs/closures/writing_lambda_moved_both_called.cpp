// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto first = [&x] { x += 1; };
    auto second = std::move(first);
    second();
    first();
    second();
    return x;
}
