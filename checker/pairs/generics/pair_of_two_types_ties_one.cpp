// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T, class U>
T first(T left, U) {
    return left;
}

int start() {
    int x = 1;
    const int y = 2;
    const Ref<int> kept = first(Ref<int>{y}, Ref<int>{x});
    x = 3;
    return *kept + x;
}
