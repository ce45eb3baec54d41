// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Mut<int> first{x};
    *first += 1;
    const Mut<int>& second = first;
    const Mut<int>& third = first;
    return *second + *third;
}
