// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.24, 2.23
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Cell {
    int number;
};
class Pointer {
public:
    Cell* operator->() [[clang::lifetimebound]] { return &cell_; }
    const Cell* operator->() const [[clang::lifetimebound]] { return &cell_; }
    void reset() { cell_ = Cell{0}; }

private:
    Cell cell_{1};
};
int use(Pointer& pointer) {
    pointer->number = 3;
    const int number = pointer->number;
    pointer.reset();
    return number;
}
