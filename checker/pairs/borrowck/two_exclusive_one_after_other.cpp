// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int add_twice() {
    int x = 1;
    int& first = x;
    first += 1;
    int& second = x;
    second += 1;
    return x;
}
