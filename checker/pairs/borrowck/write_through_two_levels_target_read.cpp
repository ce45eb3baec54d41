// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Mut<int> first{x};
    Mut<int>& second = first;
    const int seen = x;
    *second += 1;
    return seen;
}
