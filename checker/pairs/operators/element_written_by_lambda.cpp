// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<int> values = vec_of(1, 2);
    const int& first = values[0];
    auto second = [&values] { values[1] = 3; };
    second();
    return first;
}
