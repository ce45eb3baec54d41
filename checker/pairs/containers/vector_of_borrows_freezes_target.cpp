// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Vec<Ref<int>> all;
    all.push(Ref<int>{x});
    x = 2;
    return *all[0];
}
