// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer[2] = {1, 2};
    const int other[2] = {3, 4};
    Span<const int> slice{outer};
    const int seen = slice[0];
    {
        slice = Span<const int>{other};
    }
    return seen + slice[0];
}
