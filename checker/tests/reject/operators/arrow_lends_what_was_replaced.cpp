// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.24, 4.2
// construct: operators
#include "Inputs/things.hpp"

struct Cell {
    int number;
};
class Pointer {
public:
    Cell* operator->() [[clang::lifetimebound]] { return &cell_; }
    void reset() { cell_ = Cell{0}; }

private:
    Cell cell_{1};
};
int use(Pointer& pointer) {
    int& number = pointer->number;  // expected-note {{'pointer' is borrowed exclusively here}}
    pointer.reset();  // expected-error {{'pointer' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    return ++number;  // expected-note {{the borrow is still needed here by 'number'}}
}
