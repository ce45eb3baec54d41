// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Both {
    int& left;
    int& right;
};

int start() {
    int x = 1;
    Both both{x, x};
    both.left += both.right;
    return x;
}
