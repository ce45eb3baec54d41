// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T, class = requires_sync<T>>
void share(const T&) {}

void start() {
    const Lock<int> lock{1};
    share(lock);
    share(1);
}
