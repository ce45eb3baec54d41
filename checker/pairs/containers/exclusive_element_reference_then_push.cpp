// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<int> values = vec_of(1, 2);
    int& first = values[0];
    values.push(3);
    first = 4;
}
