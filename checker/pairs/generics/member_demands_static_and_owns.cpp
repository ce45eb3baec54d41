// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Keep {
    [[no_unique_address]] requires_static<T> demand;
    T value;
};

int start() {
    const int x = 1;
    const Keep<int> keep{{}, x};
    return keep.value;
}
