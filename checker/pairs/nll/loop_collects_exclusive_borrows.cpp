// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Vec<Mut<int>> all;
    for (int round = 0; round < 2; ++round) {
        all.push(Mut<int>{x});
    }
    return *all[0];
}
