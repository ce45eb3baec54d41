// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Vec<int>& values) {
    const int outer = 1;
    Ref<int> kept{outer};
    for (const int copy : values) {
        kept = Ref<int>{copy};
    }
    return *kept;
}
