// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer[2] = {1, 2};
    Span<const int> slice{outer};
    const int seen = slice[0];
    {
        const int inner[2] = {3, 4};
        slice = Span<const int>{inner};
    }
    return seen + slice[0];
}
