// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int y = 2;
    const int x = 1;
    Ref<int> slot{y};
    {
        Ref<int>& alias = slot;
        alias = Ref<int>{x};
    }
    return *slot;
}
