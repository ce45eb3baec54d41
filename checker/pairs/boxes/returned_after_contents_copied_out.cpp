// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

Box<int> start(Vec<int>& all) {
    Box<int> boxed = make_box(1);
    all.push(*boxed);
    return boxed;
}
