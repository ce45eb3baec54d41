// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Both {
    Ref<int> left;
    Ref<int> right;
};

int start() {
    const int x = 1;
    int y = 2;
    const int z = 3;
    Both both{x, y};
    both.left = Ref<int>{z};
    y = 4;
    return *both.left + *both.right;
}
