// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Row {
    int total;
};

class Table {
public:
    Option<Ref<Row>> find(int total) const {
        for (const Row& row : rows_) {
            if (row.total == total) {
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

private:
    Vec<Row> rows_;
};

int start(Table& table) {
    const Option<Ref<Row>> found = table.find(3);
    table.add(2);
    return (*found)->total;
}
