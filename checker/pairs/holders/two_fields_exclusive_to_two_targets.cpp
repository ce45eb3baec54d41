// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Both {
    int& left;
    int& right;
};

int start() {
    int x = 1;
    int y = 2;
    Both both{x, y};
    both.left += both.right;
    both.right += both.left;
    return x + y;
}
