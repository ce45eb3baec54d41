// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep(lt<'a', Ref<int>>& slot, lt<'b', const int&> value, outlives<'b', 'a'> = {}) { slot = Ref<int>{value}; }

int start() {
    const int outer = 1;
    Ref<int> slot{outer};
    {
        const int inner = 2;
        keep(slot, inner);
    }
    return *slot;
}
