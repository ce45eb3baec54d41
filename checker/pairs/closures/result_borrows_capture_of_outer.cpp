// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    const int outer = 1;
    const int longer = 2;
    Ref<int> kept{outer};
    const int seen = *kept;
    {
        const auto give = [&longer] { return Ref<int>{longer}; };
        kept = give();
    }
    return seen + *kept;
}
