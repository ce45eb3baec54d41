// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const auto read = [&y = std::as_const(x)] { return y + 1; };
    x = 2;
    return read();
}
