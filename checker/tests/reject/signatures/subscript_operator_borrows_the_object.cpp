// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
// construct: operators
#include "Inputs/things.hpp"

class Table {
public:
    int& operator[](int key);
    void clear();
};
void use(Table& table) {
    int& cell = table[1];  // expected-note {{'table' is borrowed exclusively here}}
    table.clear();  // expected-error {{'table' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    cell = 2;
}
