// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    const int x = 1;
    Vec<Vec<Ref<int>>> rows = vec_of(vec_of(Ref<int>{y}));
    {
        rows[0].push(Ref<int>{x});
    }
    return *rows[0][0];
}
