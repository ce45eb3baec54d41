// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<Box<int>> all;
    Box<int> boxed = make_box(1);
    const int& inside = *boxed;
    all.push(std::move(boxed));
    all.clear();
    return inside;
}
