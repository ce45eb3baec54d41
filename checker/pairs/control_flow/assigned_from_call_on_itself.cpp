// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int next(const int& x) { return x + 1; }

int start() {
    int x = 1;
    x = next(x);
    x = next(x) + next(x);
    return x;
}
