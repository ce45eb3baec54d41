// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& same(const int& x) { return x; }

int start() {
    const int x = 1;
    return same(x);
}
