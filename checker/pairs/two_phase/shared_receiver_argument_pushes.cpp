// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize push(Vec<int>& values) {
    values.push(1);
    return 0;
}

int start() {
    Vec<int> values = vec_of(1, 2);
    const int first = *values.get(push(values)).value();
    return first;
}
