// reject K0499
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
    Holder<int&> second{x};
    second.value += 1;
    first.value += 1;
    return x;
}
