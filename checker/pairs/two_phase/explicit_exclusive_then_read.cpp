// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void add(Vec<usize>& values, usize value) { values.push(value); }

usize start() {
    Vec<usize> values = vec_of(usize{1});
    Vec<usize>& target = values;
    const usize length = values.size();
    add(target, length);
    return values[0];
}
