// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int& x) {
    int& reborrowed = x;
    reborrowed += 1;
    x = 2;
    return x;
}
