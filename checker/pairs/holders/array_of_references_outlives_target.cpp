// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    Ref<int> all[2] = {Ref<int>{y}, Ref<int>{y}};
    {
        const int x = 1;
        all[0] = Ref<int>{x};
    }
    return *all[1];
}
