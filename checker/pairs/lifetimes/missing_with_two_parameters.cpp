// reject K0106
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int& either(bool choose, const int& x, const int& y) {
    if (choose) return x;
    return y;
}
