// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int x = 1;
    Vec<Ref<int>> all;
    {
        Vec<Ref<int>>& alias = all;
        alias.push(Ref<int>{x});
    }
    return *all[0];
}
