// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer = 1;
    Ref<int> kept{outer};
    const int seen = *kept;
    {
        const int inner = 2;
        kept = Ref<int>{inner};
    }
    return seen + *kept;
}
