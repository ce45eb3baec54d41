// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const int y = 2;
    Ref<int> all[2] = {Ref<int>{y}, Ref<int>{y}};
    all[1] = Ref<int>{x};
    const int sum = *all[0] + *all[1];
    x = 3;
    return sum + x;
}
