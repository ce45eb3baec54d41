// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<int> values = vec_of(1, 2);
    values.push(3);
    values[0] = 4;
    values.push(5);
    return values[0];
}
