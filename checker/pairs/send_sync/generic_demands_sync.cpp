// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T, class = requires_sync<T>>
void share(const T&) {}

void start() {
    const Cell<int> cell{1};
    share(cell);
}
