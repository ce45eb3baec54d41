// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
T same(T value) {
    return value;
}

int start() {
    const int outer = 1;
    Ref<int> kept = same(Ref<int>{outer});
    const int seen = *kept;
    {
        const int inner = 2;
        kept = same(Ref<int>{inner});
    }
    return seen + *kept;
}
