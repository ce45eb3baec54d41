// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void add(int& target, const int& amount) { target += amount; }

int start() {
    int x = 1;
    add(x, x);
    return x;
}
