// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void fill(Vec<int>& values, int left) {
    if (left == 0) {
        return;
    }
    values.push(left);
    fill(values, left - 1);
    values.push(left);
}

void start(Vec<int>& values) {
    fill(values, 3);
    fill(values, 2);
}
