// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> shorter(lt<'a', const int&> x, lt<'b', const int&> y, outlives<'b', 'a'> = {}) {
    Ref<int> kept{x};
    if (x > 0) {
        kept = Ref<int>{y};
    }
    return *kept;
}
