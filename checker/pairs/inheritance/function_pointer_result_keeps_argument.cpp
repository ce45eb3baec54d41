// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const int& (*pick)(const int&)) {
    int x = 1;
    const int& kept = pick(x);
    x = 2;
    return kept;
}
