// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Read>
void call(int& x, Read read) {
    x += read();
}

int start() {
    int x = 1;
    int y = 2;
    call(x, [&y] { return y + 1; });
    return x;
}
