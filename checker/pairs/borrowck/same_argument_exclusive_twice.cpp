// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void exchange_two(int& left, int& right) {
    const int old = left;
    left = right;
    right = old;
}

int start() {
    int x = 1;
    exchange_two(x, x);
    return x;
}
