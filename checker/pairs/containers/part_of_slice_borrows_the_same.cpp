// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int array[3] = {1, 2, 3};
    const Span<const int> slice{array};
    const Span<const int> part = slice.part(1, 2);
    array[2] = 5;
    return part[1];
}
