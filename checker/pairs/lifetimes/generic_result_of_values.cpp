// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
T same(T value) {
    return value;
}

int start() {
    const int outer = 1;
    int kept = same(outer);
    const int seen = kept;
    {
        const int inner = 2;
        kept = same(inner);
    }
    return seen + kept;
}
