// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const int& kept = x;
    const int seen = kept;
    {
        const int kept = 5;
        x = kept;
    }
    return seen + x;
}
