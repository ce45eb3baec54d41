// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const auto first = [&x] { return x + 1; };
    const auto second = [&x] { return x + 2; };
    return first() + second() + x;
}
