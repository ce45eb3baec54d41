// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Vec<Vec<int>> rows = vec_of(vec_of(1), vec_of(2));
    Vec<int>& row = rows[0];
    row.push(4);
    rows.push(vec_of(3));
}
