// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer = 1;
    const int longer = 2;
    const Cell<Ref<int>> cell{Ref<int>{outer}};
    {
        const Cell<Ref<int>>& shared = cell;
        shared.set(Ref<int>{longer});
    }
    return *cell.get();
}
