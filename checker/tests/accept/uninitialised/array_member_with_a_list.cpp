// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: constructors, arrays
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Table {
public:
    Table() : cells_{} {}
    int first() const { return cells_[0]; }

private:
    int cells_[4];
};
