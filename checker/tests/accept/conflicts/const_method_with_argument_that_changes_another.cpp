// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.8
// construct: evaluation order
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Table {
public:
    int at(int key) const;
    int add();
};
int use(const Table& table, Table& other) { return table.at(other.add()); }
