// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Row {
    int number;
};

int start(Vec<Row>& rows) {
    const int number = rows[0].number;
    rows.push(Row{2});
    return number;
}
