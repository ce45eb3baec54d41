// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(bool choose) {
    int a = 1;
    const int b = 2;
    const int& kept = choose ? a : b;
    const int seen = kept;
    a = 3;
    return seen + a;
}
