// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer = 1;
    const Cell<Ref<int>> cell{Ref<int>{outer}};
    {
        const int inner = 2;
        const Cell<Ref<int>>& shared = cell;
        shared.set(Ref<int>{inner});
    }
    return *cell.get();
}
