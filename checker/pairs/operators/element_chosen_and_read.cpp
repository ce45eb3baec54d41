// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int>& values, bool choose) {
    const int& chosen = choose ? values[0] : values[1];
    const int& first = values[0];
    return chosen + first;
}
