// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: constructors, arrays
#include "Inputs/things.hpp"

class Table {
public:
    Table() {}  // expected-error {{this constructor may end before 'cells_' has a value [K0381]}}
    int first() const { return cells_[0]; }

private:
    int cells_[4];  // expected-note {{declared here}}
};
