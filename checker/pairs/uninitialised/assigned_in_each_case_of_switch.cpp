// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int kind) {
    int x;
    switch (kind) {
        case 0:
            x = 1;
            break;
        case 1:
            x = 2;
            break;
        default:
            x = 3;
            break;
    }
    return x;
}
