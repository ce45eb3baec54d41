// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.4, 2.5
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

using keel::unsafe;

/// Contract: `divisor` is not zero.
int divide(int number, int divisor, unsafe);

class Table {
public:
    /// Contract: `index` is below 8.
    int& at(int index, unsafe) {
        unsafe because{"by the contract"};
        return values_[index];
    }
    /// Contract: as for at().
    explicit Table(int first, unsafe) { at(first, unsafe{"our own contract"}) = 1; }
    Table() = default;

private:
    int values_[8]{};
};

int use(int number) {
    Table table{3, unsafe{"3 is below 8"}};
    int (*pointer)(int, int, unsafe) = &divide;
    return divide(number, 2, unsafe{"2 is not zero"}) + table.at(2, unsafe{"2 is below 8"}) +
           pointer(number, 1, unsafe{"1 is not zero"});
}
