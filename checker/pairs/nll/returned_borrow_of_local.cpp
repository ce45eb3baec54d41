// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

static_ref<const int> start() {
    const int x = 1;
    const int& kept = x;
    return kept;
}
