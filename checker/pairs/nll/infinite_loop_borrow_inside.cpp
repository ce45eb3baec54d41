// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(const int&) {}

void start() {
    int x = 1;
    while (true) {
        x += 1;
        const int& kept = x;
        read(kept);
        if (x > 9) {
            x = 0;
        }
    }
}
