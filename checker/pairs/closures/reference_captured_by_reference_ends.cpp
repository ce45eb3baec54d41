// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int& x) {
    const auto read = [&x] { return x + 1; };
    const int seen = read() + read();
    x = 2;
    return seen + x;
}
