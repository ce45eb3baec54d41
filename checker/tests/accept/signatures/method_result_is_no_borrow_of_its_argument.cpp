// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Table {
public:
    const int& find(const int& key) const;
};
int use(const Table& table, int key) {
    const int& found = table.find(key);
    key = 3;
    return found + key;
}
