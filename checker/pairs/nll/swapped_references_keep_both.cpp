// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int a = 1;
    const int b = 2;
    Ref<int> first{a};
    Ref<int> second{b};
    swap(first, second);
    a = 3;
    return *first + *second;
}
