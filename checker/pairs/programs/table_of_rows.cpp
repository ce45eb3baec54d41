// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Row {
    String name;
    int total;
};

class Table {
public:
    Option<Ref<Row>> find(usize length) const {
        for (const Row& row : rows_) {
            if (row.name.size() == length) {
                return Option<Ref<Row>>{Ref<Row>{row}};
            }
        }
        return Option<Ref<Row>>{};
    }
    void add(int amount) {
        for (Row& row : rows_) {
            row.total += amount;
        }
    }
    const Row& largest() const {
        Ref<Row> best{rows_[0]};
        for (const Row& row : rows_) {
            if (row.total > best->total) {
                best = Ref<Row>{row};
            }
        }
        return *best;
    }

private:
    Vec<Row> rows_;
};

int start(Table& table) {
    table.add(1);
    int found = 0;
    if (const Option<Ref<Row>> row = table.find(3)) {
        found = (*row)->total;
    }
    table.add(2);
    return found + table.largest().total;
}
