// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int count() {
    int x = 1;
    int& exclusive = x;
    x = 5;
    exclusive += 1;
    return x;
}
