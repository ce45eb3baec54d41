// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    auto outer = [m = Mut<int>{x}]() mutable {
        auto inner = [&m] { *m += 1; };
        inner();
        inner();
    };
    const int seen = x;
    outer();
    return seen;
}
