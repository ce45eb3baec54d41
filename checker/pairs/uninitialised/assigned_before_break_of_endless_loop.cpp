// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int limit) {
    int x;
    int round = 0;
    while (true) {
        round += 1;
        if (round > limit) {
            x = round;
            break;
        }
    }
    return x;
}
