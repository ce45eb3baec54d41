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
    const Holder<int> holder{x};
    x = 2;
    return holder.value + x;
}
