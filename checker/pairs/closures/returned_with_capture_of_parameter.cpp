// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

auto adder(const int& x) {
    return [&x] { return x + 1; };
}

int call() {
    int x = 1;
    const auto add = adder(x);
    x = 2;
    return add();
}
