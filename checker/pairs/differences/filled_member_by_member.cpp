// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: once every member has a value, the object has. rustc wants the whole object at once.
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    int left;
    int right;
};

int work() {
    Pair pair;
    pair.left = 1;
    pair.right = 2;
    return pair.left + pair.right;
}
