// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize index(const Vec<int>& values) { return values.size() - 1; }

int start() {
    const Vec<int> values = vec_of(1, 2);
    const int first = *values.get(index(values)).value();
    return first;
}
