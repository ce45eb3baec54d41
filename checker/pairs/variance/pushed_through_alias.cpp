// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<Ref<int>> all;
    {
        const int x = 1;
        Vec<Ref<int>>& alias = all;
        alias.push(Ref<int>{x});
    }
    return *all[0];
}
