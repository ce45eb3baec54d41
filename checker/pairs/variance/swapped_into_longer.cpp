// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    Ref<int> outer{y};
    {
        const int x = 1;
        Ref<int> inner{x};
        swap(outer, inner);
    }
    return *outer;
}
