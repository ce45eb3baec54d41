// reject K0373
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

auto start() {
    int x = 1;
    return [&x] { return x + 1; };
}
