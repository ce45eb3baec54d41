// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.24, 4.9
// construct: operators
#include "Inputs/things.hpp"

struct Cell {
    int number;
};
class Pointer {
public:
    explicit Pointer(Cell& cell [[clang::lifetimebound]]) : cell_{cell} {}
    Cell* operator->() const {
        return &cell_;  // expected-error {{'cell_' is borrowed exclusively through a shared borrow; others may be using it [K0596]}}
    }

private:
    Cell& cell_;
};
