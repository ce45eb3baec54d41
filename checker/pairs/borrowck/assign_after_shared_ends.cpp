// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int old_and_new() {
    int x = 1;
    const int& shared = x;
    const int old = shared;
    x = 2;
    return old + x;
}
