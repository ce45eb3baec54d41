// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const int y = 2;
    Ref<int> slot{x};
    const Ref<int> old = replace(slot, Ref<int>{y});
    const int sum = *old + *slot;
    x = 3;
    return sum + x;
}
