// reject K0381
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int count) {
    int sum = 0;
    for (int round = 0; round < count; ++round) {
        int x;
        if (round > 0) {
            x = round;
        }
        sum += x;
    }
    return sum;
}
