// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<int> values = vec_of(1, 2);
    auto [left, right] = values.split_at(1);
    left[0] = right[0];
    right[0] = left[0];
}
