// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& start(const int&) {
    const Box<int> boxed = make_box(1);
    return *boxed;
}
