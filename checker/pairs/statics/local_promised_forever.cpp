// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

static_ref<const int> first() {
    const int table[3] = {1, 2, 3};
    const int& chosen = table[0];
    return chosen;
}
