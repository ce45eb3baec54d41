// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep_forever(static_ref<const int>) {}

void start() {
    const int x = 1;
    const int y = x + 1;
    keep_forever(y);
}
