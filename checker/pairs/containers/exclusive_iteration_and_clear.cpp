// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<int> values = vec_of(1, 2);
    for (int& value : values) {
        value += 1;
        values.clear();
    }
}
