// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
T either(bool choose, T left, T right) {
    if (choose) return left;
    return right;
}

int start(bool choose) {
    int x = 1;
    const int y = 2;
    const Ref<int> kept = either(choose, Ref<int>{x}, Ref<int>{y});
    x = 3;
    return *kept;
}
