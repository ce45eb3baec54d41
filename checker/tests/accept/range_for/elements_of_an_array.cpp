// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7
// construct: range-for, arrays
// expected-no-diagnostics

struct Table {
    int numbers[3];
};

void each_is_written(Table table) {
    for (int& number : table.numbers) number = 2;
    table = Table{};
}
void rows_and_columns(int (&table)[2][3]) {
    for (auto& row : table)
        for (int& cell : row) cell = 1;
}
int values_are_copies(int sum) {
    int numbers[3]{1, 2, 3};
    for (const int number : numbers) {
        sum ^= number;
    }
    numbers[0] = 4;
    return sum;
}
