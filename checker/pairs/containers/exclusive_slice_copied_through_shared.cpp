// reject K0596
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(const Span<int>& slice) {
    Span<int> copy = slice;
    copy[0] = 1;
}
