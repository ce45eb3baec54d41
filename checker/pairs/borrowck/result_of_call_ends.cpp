// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', int&> smaller(lt<'a', int&> left, lt<'a', int&> right) {
    if (left < right) return left;
    return right;
}

int start() {
    int x = 1;
    int y = 2;
    int& least = smaller(x, y);
    least = 0;
    int& again = y;
    again = 3;
    return x + y;
}
