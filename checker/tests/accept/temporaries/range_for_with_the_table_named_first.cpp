// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.19
// construct: range-for
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Table {
    const Numbers& row() const [[clang::lifetimebound]];
};
Table make();
int use() {
    int sum = 0;
    for (const Table table = make(); const int number : table.row()) sum += number;
    return sum;
}
