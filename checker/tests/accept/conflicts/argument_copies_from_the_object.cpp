// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: evaluation order
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Table {
public:
    void add(int key);
    const int& last() const [[clang::lifetimebound]];
};
void use(Table& table) { table.add(table.last()); }
