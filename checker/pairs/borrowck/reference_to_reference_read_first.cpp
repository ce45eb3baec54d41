// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const Ref<int> first{x};
    const Ref<int>& second = first;
    const int seen = *second;
    x = 2;
    return seen + x;
}
