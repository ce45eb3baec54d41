// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Holder {
    T value;
};

int start() {
    int x = 1;
    Holder<int&> first{x};
    first.value += 1;
    Holder<int&> second{x};
    second.value += 1;
    return x;
}
