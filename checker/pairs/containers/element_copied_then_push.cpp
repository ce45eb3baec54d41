// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<int> values = vec_of(1, 2);
    const int first = values[0];
    values.push(3);
    return first;
}
