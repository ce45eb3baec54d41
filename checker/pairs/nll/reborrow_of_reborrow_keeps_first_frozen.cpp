// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int& x) {
    int& first = x;
    int& second = first;
    int& third = x;
    third += 1;
    second += 1;
    return x;
}
