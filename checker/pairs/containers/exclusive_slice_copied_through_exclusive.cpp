// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(Span<int>& slice) {
    Span<int> copy = slice;
    copy[0] = 1;
    slice[0] = 2;
}
