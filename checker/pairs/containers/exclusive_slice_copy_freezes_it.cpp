// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(int (&slice)[2]) {
    int(&copy)[2] = slice;
    const int seen = slice[0];
    copy[0] = 1;
    return seen;
}
