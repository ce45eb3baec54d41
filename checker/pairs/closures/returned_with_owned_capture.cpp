// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

auto start() {
    int x = 1;
    return [x] { return x + 1; };
}

int call() {
    const auto add = start();
    return add();
}
