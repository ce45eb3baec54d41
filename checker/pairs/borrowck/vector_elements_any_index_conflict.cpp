// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(usize i, usize j) {
    Vec<int> values = vec_of(1, 2, 3);
    int& first = values[i];
    int& second = values[j];
    first += 1;
    second += 1;
    return values[0];
}
