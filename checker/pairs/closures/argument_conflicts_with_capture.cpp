// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Read>
void call(int& x, Read read) {
    x += read();
}

int start() {
    int x = 1;
    call(x, [&x] { return x + 1; });
    return x;
}
