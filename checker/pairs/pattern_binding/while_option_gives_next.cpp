// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(Vec<int> values) {
    int sum = 0;
    while (const Option<int> value = values.pop()) {
        sum += *value;
        if (*value > 3) {
            values.push(*value - 1);
        }
    }
    return sum;
}
