// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int> values) {
    int sum = 0;
    while (!values.is_empty()) {
        int& last = values.last();
        values.pop();
        last += 1;
        sum += last;
    }
    return sum;
}
