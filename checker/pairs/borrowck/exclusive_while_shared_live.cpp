// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum() {
    int x = 1;
    const int& shared = x;
    int& exclusive = x;
    exclusive += 1;
    return shared;
}
