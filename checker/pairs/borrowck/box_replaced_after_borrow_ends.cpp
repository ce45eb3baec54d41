// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Box<int> boxed = make_box(1);
    const int& inside = *boxed;
    const int before = inside;
    boxed = make_box(2);
    return before + *boxed;
}
