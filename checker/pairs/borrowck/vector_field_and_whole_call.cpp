// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Table {
    Vec<int> rows;
    usize count;

    usize total() const { return rows.size() + count; }
};

usize start(Table& table) {
    Vec<int>& rows = table.rows;
    const usize total = table.total();
    rows.push(1);
    return total;
}
