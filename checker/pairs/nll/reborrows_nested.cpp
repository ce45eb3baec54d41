// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int& x) {
    int& first = x;
    int& second = first;
    second += 1;
    first += 1;
    x += 1;
    return x;
}
