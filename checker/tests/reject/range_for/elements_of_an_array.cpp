// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for, arrays
// The variable of the loop borrows an element of the array.
#include <utility>

struct Kept {
    const int& target;
};
struct Table {
    int numbers[3];
};

void written(int sum) {
    int numbers[3]{1, 2, 3};
    for (const int& number : numbers) {  // expected-note {{'numbers' is borrowed here}} expected-note {{still needed}}
        numbers[0] = 4;                  // expected-error {{'numbers[0]' is changed while it is borrowed [K0506]}}
        sum ^= number;
    }
}

void whole_assigned(Table table) {
    for (int& number : table.numbers) {  // expected-note {{borrowed exclusively here}} expected-note {{still needed}}
        table = Table{};                 // expected-error {{'table' is changed while it is borrowed [K0506]}}
        number = 2;
    }
}
