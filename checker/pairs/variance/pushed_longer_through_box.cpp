// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int x = 1;
    Box<Vec<Ref<int>>> all = make_box(Vec<Ref<int>>{});
    {
        all->push(Ref<int>{x});
    }
    return *(*all)[0];
}
