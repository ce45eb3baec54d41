// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int count(const Vec<int>& values, usize index) {
    if (index == values.size()) {
        return 0;
    }
    return values[index] + count(values, index + 1);
}

int start(const Vec<int>& values) { return count(values, 0); }
