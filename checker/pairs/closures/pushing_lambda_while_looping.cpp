// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<int> values = vec_of(1);
    int sum = 0;
    auto grow = [&values] { values.push(1); };
    for (const int& value : std::as_const(values)) {
        grow();
        sum += value;
    }
    return sum;
}
