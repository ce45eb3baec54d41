// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int& start(bool flag, int& x) {
    if (flag) {
        return x;
    }
    x += 1;
    return x;
}
