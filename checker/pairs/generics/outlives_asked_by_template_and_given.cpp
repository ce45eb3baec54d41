// accept
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
    const int longer = 2;
    Ref<int> kept{outer};
    {
        put(kept, longer);
    }
    return *kept;
}
