// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Table {
    Vec<lt<'a', Ref<int>>> rows_;

    Vec<lt<'a', Ref<int>>>& rows() { return rows_; }
};

int start() {
    Table table;
    {
        const int x = 1;
        table.rows().push(Ref<int>{x});
    }
    return *table.rows_[0];
}
