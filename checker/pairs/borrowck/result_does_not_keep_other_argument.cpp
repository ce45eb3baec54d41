// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', int&> first(lt<'a', int&> left, lt<'b', const int&> right) {
    left += right;
    return left;
}

int start() {
    int x = 1;
    int y = 2;
    int& kept = first(x, y);
    y += 1;
    kept += y;
    return x;
}
