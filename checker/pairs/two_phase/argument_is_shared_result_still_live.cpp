// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Table {
public:
    const int& first() const { return rows_[0]; }
    void add(const int& row) { rows_.push(row); }

private:
    Vec<int> rows_;
};

void start(Table& table) { table.add(table.first()); }
