// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Box<int> boxed = make_box(1);
    int& first = *boxed;
    int& second = *boxed;
    first += 1;
    second += 1;
    return first;
}
