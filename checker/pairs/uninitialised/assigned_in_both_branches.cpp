// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(bool choose) {
    int x;
    if (choose) {
        x = 1;
    } else {
        x = 2;
    }
    return x;
}
