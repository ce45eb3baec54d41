// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(bool choose) {
    int a = 1;
    const int b = 2;
    const int& kept = choose ? a : b;
    a = 3;
    return kept;
}
