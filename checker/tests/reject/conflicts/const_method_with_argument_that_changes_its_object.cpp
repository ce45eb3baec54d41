// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.8
// construct: evaluation order
#include "Inputs/things.hpp"

class Table {
public:
    int at(int key) const;
    int add();
};
int use(Table& table) {
    return table.at(table.add());  // expected-error {{'table' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{'table' is borrowed here}} expected-note {{the borrow is still needed in the next round of the loop}}
}
