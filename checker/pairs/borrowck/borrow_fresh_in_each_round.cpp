// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void x_again(int& x) { x += 1; }

int start() {
    int x = 1;
    for (int round = 0; round < 3; ++round) {
        int& kept = x;
        kept += 1;
        x_again(x);
    }
    return x;
}
