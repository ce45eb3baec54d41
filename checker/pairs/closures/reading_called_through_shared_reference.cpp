// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Read>
int call(const Read& read) {
    return read() + read();
}

int start() {
    int x = 1;
    return call([&x] { return x + 1; });
}
