// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void add(int& left, const int& right) { left += right; }

int start() {
    Vec<int> values = vec_of(1, 2);
    add(values[0], values[1]);
    return values[0];
}
