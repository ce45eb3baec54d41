// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(Box<int>) {}

int start() {
    Box<int> boxed = make_box(1);
    const int& inside = *boxed;
    send(std::move(boxed));
    return inside;
}
