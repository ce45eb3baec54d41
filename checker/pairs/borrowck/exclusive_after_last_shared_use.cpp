// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum() {
    int x = 1;
    const int& shared = x;
    const int before = shared;
    int& exclusive = x;
    exclusive += 1;
    return before + exclusive;
}
