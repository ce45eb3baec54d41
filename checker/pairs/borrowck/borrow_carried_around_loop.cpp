// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void x_again(int& x) { x += 1; }

int start() {
    int x = 1;
    int y = 2;
    Mut<int> kept{y};
    for (int round = 0; round < 3; ++round) {
        *kept += 1;
        kept = Mut<int>{x};
        x_again(x);
    }
    return *kept;
}
