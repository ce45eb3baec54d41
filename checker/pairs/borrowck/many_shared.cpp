// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum() {
    const int x = 1;
    const int& first = x;
    const int& second = x;
    const int& third = x;
    return first + second + third + x;
}
