// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7, 4.4
// construct: range-for, arrays, sub-objects
#include "Inputs/things.hpp"

struct Row {
    int cells[3];
};
void use(Row row) {
    for (int& cell : row.cells) {  // expected-note {{'row.cells' is borrowed exclusively here}} expected-note {{the borrow is still needed here by '__range1'}}
        row = Row{};  // expected-error {{'row' is changed while it is borrowed [K0506]}}
        cell = 2;
    }
}
