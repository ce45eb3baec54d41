// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int& x) {
    int& reborrowed = x;
    x = 2;
    reborrowed += 1;
    return x;
}
