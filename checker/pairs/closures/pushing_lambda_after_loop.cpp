// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start() {
    Vec<int> values = vec_of(1);
    int sum = 0;
    for (const int& value : std::as_const(values)) {
        sum += value;
    }
    auto grow = [&values] { values.push(1); };
    grow();
    return sum;
}
