// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int sum(const int& left, const int& right) { return left + right; }

int start() {
    Vec<int> values = vec_of(1, 2);
    return sum(values[0], values[1]);
}
