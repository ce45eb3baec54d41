// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class First, class Second>
void both(First first, Second second) {
    first();
    second();
    first();
}

int start() {
    int x = 1;
    auto step = [&x] { x += 1; };
    both(std::move(step), std::move(step));
    return x;
}
