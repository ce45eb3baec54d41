// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Box<Vec<Ref<int>>> all = make_box(Vec<Ref<int>>{});
    {
        const int x = 1;
        all->push(Ref<int>{x});
    }
    return *(*all)[0];
}
