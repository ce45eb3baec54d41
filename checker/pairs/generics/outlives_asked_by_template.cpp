// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
    requires(outlives_v<'b', 'a'>)
void put(lt<'a', Ref<T>>& slot, lt<'b', const T&> value) {
    slot = Ref<T>{value};
}

int start() {
    const int outer = 1;
    Ref<int> kept{outer};
    {
        const int inner = 2;
        put(kept, inner);
    }
    return *kept;
}
