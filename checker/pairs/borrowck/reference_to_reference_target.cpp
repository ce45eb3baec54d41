// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const Ref<int> first{x};
    const Ref<int>& second = first;
    x = 2;
    return *second;
}
