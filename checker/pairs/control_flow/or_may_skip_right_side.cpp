// reject K0381
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool check(bool flag) { return flag; }

int start(bool choose) {
    int x;
    if (choose || check((x = 1) == 1)) {
        return x;
    }
    return 0;
}
