// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: evaluation order
#include "Inputs/things.hpp"

class Table {
public:
    void add(const int& key);
    const int& last() const [[clang::lifetimebound]];
};
void use(Table& table) {
    table.add(table.last());  // expected-error {{'table' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{'table' is borrowed here}} expected-note {{the borrow is still needed here}}
}
