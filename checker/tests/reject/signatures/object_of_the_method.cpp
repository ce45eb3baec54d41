// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
#include "Inputs/things.hpp"

struct Table {
    Numbers numbers;
    const int& find(const int& key) const { return numbers[key]; }
};
int use(Table& table) {
    const int& found = table.find(1);  // expected-note {{'table' is borrowed here}}
    table.numbers.push(1);  // expected-error {{'table.numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return found;  // expected-note {{the borrow is still needed here by 'found'}}
}
