// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<Ref<int>> all;
    for (int round = 0; round < 2; ++round) {
        const int x = round;
        all.push(Ref<int>{x});
    }
    return *all[0];
}
