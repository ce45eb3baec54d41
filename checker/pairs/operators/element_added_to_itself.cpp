// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int>& values) {
    values[0] += values[0];
    values[0] += values[1];
    values[0] = values[1];
    return values[0];
}
