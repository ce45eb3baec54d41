// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto step = [target = Mut<int>{x}]() mutable { *target += 1; };
    auto again = std::move(step);
    again();
    step();
    return x;
}
