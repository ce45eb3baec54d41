// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    const int x = 1;
    Ref<int> outer{y};
    {
        Ref<int> inner{x};
        swap(outer, inner);
    }
    return *outer;
}
