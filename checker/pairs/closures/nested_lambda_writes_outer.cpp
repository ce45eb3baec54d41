// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto outer = [&x] {
        auto inner = [&x] { x += 1; };
        inner();
    };
    int& again = x;
    again += 1;
    outer();
    return x;
}
