// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Lock<int>& lock) {
    const int first = 1;
    Ref<int> kept{first};
    int seen = *kept;
    {
        const auto guard = lock.lock();
        kept = Ref<int>{*guard};
        seen += *kept;
    }
    return seen;
}
