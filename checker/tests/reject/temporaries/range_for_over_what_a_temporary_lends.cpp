// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-dangling -Wno-dangling-gsl
// rule: 4.19
// construct: temporaries, range-for
#include "Inputs/things.hpp"

struct Table {
    const Numbers& row() const [[clang::lifetimebound]];
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
};
Table make();
int use() {
    int sum = 0;
    for (const int number : make().row()) sum += number;  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}} expected-note {{the borrow is still needed here by '__range1'}}
    return sum;
}
