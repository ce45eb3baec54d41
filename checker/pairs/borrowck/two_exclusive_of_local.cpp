// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int add_twice() {
    int x = 1;
    int& first = x;
    int& second = x;
    second += 1;
    first += 1;
    return x;
}
