// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.18
// construct: constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Pair {
public:
    Pair() : first_{1}, second_{2} { settle(); }

private:
    void settle();
    int first_, second_;
};
