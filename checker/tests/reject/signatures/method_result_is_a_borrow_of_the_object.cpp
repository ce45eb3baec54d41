// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
#include "Inputs/things.hpp"

class Table {
public:
    const int& find(const int& key) const;
    void clear();
};
int use(Table& table, int key) {
    const int& found = table.find(key);  // expected-note {{'table' is borrowed here}}
    key = 3;
    table.clear();  // expected-error {{'table' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return found;  // expected-note {{the borrow is still needed here by 'found'}}
}
