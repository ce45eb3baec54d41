// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Total {
public:
    Total& operator+=(int number);
    int last() const;
};
void use(Total& total) { total += total.last(); }
