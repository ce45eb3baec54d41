// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(bool choose) {
    const int a = 1;
    const int b = 2;
    const int& chosen = choose ? a : b;
    return chosen;
}
