// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Box<int> same(Box<int> boxed) { return boxed; }

int start() {
    Box<int> boxed = make_box(1);
    const int& inside = *boxed;
    const Box<int> back = same(std::move(boxed));
    return inside + *back;
}
