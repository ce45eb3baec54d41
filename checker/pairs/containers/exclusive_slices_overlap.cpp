// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<int> values = vec_of(1, 2);
    Span<int> left = values.span();
    Span<int> right = values.span();
    left[0] = right[1];
}
