// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void read(const int&) {}

int start() {
    const Rc<int> shared{1};
    run_elsewhere([&shared] { read(*shared); });
    return *shared;
}
