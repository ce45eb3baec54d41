// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<Ref<int>> all;
    {
        const int x = 1;
        auto keep = [&all, &x] { all.push(Ref<int>{x}); };
        keep();
    }
    return *all[0];
}
