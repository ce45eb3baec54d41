// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Box<Box<int>> boxed = make_box(make_box(1));
    const int& inside = **boxed;
    const int seen = inside;
    *boxed = make_box(2);
    return seen + **boxed;
}
