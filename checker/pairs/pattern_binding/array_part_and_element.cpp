// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int values[2] = {1, 2};
    auto& [left, right] = values;
    const int seen = values[1];
    left += right;
    right += 1;
    return seen;
}
