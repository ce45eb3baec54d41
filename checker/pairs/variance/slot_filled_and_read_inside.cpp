// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void fill(lt<'a', Ref<int>>& slot, lt<'a', const int&> value) { slot = Ref<int>{value}; }

int start() {
    const int outer = 1;
    Ref<int> kept{outer};
    int seen = *kept;
    {
        const int inner = 2;
        fill(kept, inner);
        seen += *kept;
    }
    return seen;
}
