// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Vec<int> make() { return vec_of(1, 2); }

int start() {
    int sum = 0;
    for (const int& number : make()) {
        sum += number;
    }
    return sum;
}
