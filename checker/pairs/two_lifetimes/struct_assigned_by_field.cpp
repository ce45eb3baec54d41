// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', Ref<int>> left;
    lt<'b', Ref<int>> right;
};

int start() {
    const int x = 1;
    Pair pair{x, x};
    {
        const int y = 2;
        const Pair other{x, y};
        pair.left = other.left;
        look(other.right);
    }
    return *pair.left + *pair.right;
}
