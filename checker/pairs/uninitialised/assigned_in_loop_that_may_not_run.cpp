// reject K0381
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int count) {
    int x;
    int round = 0;
    while (round < count) {
        x = round;
        return x;
    }
    round += x;
    return round;
}
