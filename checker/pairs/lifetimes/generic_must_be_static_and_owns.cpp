// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T, class = requires_static<T>>
void keep_forever(T) {}

void start() {
    const int x = 1;
    const int y = x + 1;
    keep_forever(y);
    keep_forever(String{"owned"});
}
