// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum(const int& left, const int& right) { return left + right; }

int start() {
    const int x = 1;
    return sum(x, x);
}
