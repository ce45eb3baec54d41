// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    Mut<int> first{x};
    Mut<int>& second = first;
    int& third = *first;
    third += 1;
    *second += 1;
    return x;
}
