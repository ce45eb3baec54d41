// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    int* pointer = &x;
    unsafe because{"pointer points to x"};
    int& first = x;
    int& second = x;
    second += *pointer;
    first += 1;
    return x;
}
