// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Table {
    Vec<int> rows;
    usize count;
};

void start(Table& table) {
    Vec<int>& rows = table.rows;
    table.count += 1;
    rows.push(1);
    table.count += rows.size();
}
