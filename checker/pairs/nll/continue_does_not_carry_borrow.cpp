// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    int seen = 0;
    for (int round = 0; round < 4; ++round) {
        const int& kept = x;
        if (round == 2) {
            continue;
        }
        seen += kept;
        x += 1;
    }
    return seen + x;
}
