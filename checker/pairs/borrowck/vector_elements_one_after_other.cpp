// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(usize i, usize j) {
    Vec<int> values = vec_of(1, 2, 3);
    int& first = values[i];
    first += 1;
    int& second = values[j];
    second += 1;
    return values[0];
}
