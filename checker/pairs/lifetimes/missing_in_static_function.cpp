// reject K0106
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Tool {
    static const int& pick(const int& x, const int& y) {
        if (x > y) return x;
        return y;
    }
};
