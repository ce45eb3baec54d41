// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Step>
void call(Step step) {
    step();
}

int start() {
    int x = 1;
    call([&x] { x += 1; });
    x += 1;
    call([&x] { x += 1; });
    return x;
}
