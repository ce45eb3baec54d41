// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer = 1;
    Ref<int> kept{outer};
    if (const int inner = *kept + 1; inner > 1) {
        kept = Ref<int>{inner};
    }
    return *kept;
}
