// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> start(lt<'a', const int&> x, lt<'a', const int&> y) {
    Ref<int> kept{x};
    const int& seen = *kept;
    kept = Ref<int>{y};
    if (*kept > 0) {
        return seen;
    }
    return *kept;
}
