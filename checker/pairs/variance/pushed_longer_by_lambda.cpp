// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int x = 1;
    Vec<Ref<int>> all;
    {
        auto keep = [&all, &x] { all.push(Ref<int>{x}); };
        keep();
    }
    return *all[0];
}
