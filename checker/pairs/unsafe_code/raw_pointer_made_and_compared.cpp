// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool start(const int& x, const int& y) {
    const int* left = &x;
    const int* right = &y;
    return left == right;
}
