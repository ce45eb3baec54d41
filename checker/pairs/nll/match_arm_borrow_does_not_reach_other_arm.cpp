// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int kind) {
    int x = 1;
    switch (kind) {
        case 0: {
            const int& shared = x;
            return shared;
        }
        default:
            x += 1;
            return x;
    }
}
