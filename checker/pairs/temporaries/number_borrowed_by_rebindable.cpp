// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int compute() { return 5; }

int start() {
    const int first = 1;
    Ref<int> kept{first};
    const int seen = *kept;
    kept = Ref<int>{compute()};
    return seen + *kept;
}
