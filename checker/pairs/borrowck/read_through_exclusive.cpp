// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum() {
    int x = 1;
    int& exclusive = x;
    const int copy = exclusive;
    exclusive += 1;
    return copy;
}
