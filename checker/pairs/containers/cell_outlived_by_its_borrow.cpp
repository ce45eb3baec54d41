// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const Cell<int> outer{1};
    Ref<Cell<int>> kept{outer};
    const int seen = kept->get();
    {
        const Cell<int> inner{2};
        kept = Ref<Cell<int>>{inner};
    }
    return seen + kept->get();
}
