// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<int> values = vec_of(1, 2);
    int sum = 0;
    for (const int& value : std::as_const(values)) {
        sum += value;
    }
    values.push(sum);
    return values.size();
}
