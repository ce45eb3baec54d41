// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x;
    x = 1;
    const int y = x + 1;
    return y;
}
