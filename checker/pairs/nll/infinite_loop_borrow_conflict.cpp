// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(const int&) {}

void start() {
    int x = 1;
    const int& kept = x;
    while (true) {
        x = 2;
        read(kept);
    }
}
