// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    int x = 1;
    const auto read = [&y = std::as_const(x)] { return y + 1; };
    const int seen = read();
    x = 2;
    return seen + x;
}
