// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    int& kept = x;
    while (x < 10) {
        kept += 1;
    }
    return x;
}
