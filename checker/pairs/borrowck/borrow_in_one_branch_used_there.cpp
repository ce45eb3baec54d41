// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(bool choose) {
    int x = 1;
    const int y = 2;
    Ref<int> kept{y};
    int seen = *kept;
    if (choose) {
        kept = Ref<int>{x};
        seen = *kept;
    }
    x += 3;
    return seen + x;
}
