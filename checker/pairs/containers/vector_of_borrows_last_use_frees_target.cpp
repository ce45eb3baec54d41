// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Vec<Ref<int>> all;
    all.push(Ref<int>{x});
    const int seen = *all[0];
    x = 2;
    return seen + x;
}
