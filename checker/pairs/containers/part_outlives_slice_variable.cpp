// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Span<const int> tail(Span<const int> values) {
    const Span<const int> all = values;
    return all.part(1, 1);
}

int start() {
    const int array[2] = {1, 2};
    return tail(Span<const int>{array})[0];
}
