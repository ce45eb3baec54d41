// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int a = 1;
    const int b = 2;
    Ref<int> kept{a};
    const int& seen = *kept;
    kept = Ref<int>{b};
    a = 3;
    return seen + *kept;
}
