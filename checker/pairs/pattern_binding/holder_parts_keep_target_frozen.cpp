// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', const int&> left;
    lt<'a', const int&> right;
};

int start() {
    int x = 1;
    const int y = 2;
    const auto [left, right] = Pair{x, y};
    x = 3;
    return left + right;
}
