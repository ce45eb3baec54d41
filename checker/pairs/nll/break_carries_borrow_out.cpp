// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const int y = 2;
    Ref<int> kept{y};
    int seen = 0;
    while (true) {
        seen += *kept;
        if (seen > 3) {
            kept = Ref<int>{x};
            break;
        }
    }
    x = 5;
    return *kept;
}
