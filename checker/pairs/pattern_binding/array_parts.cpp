// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int values[2] = {1, 2};
    auto& [left, right] = values;
    left += right;
    right += left;
    return values[0];
}
