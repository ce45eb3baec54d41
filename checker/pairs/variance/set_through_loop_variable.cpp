// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    Vec<Ref<int>> all = vec_of(Ref<int>{y}, Ref<int>{y});
    {
        const int x = 1;
        for (Ref<int>& slot : all) {
            slot = Ref<int>{x};
        }
    }
    return *all[0];
}
