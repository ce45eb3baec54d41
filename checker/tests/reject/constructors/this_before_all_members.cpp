// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.18
// construct: constructors
#include "Inputs/things.hpp"

class Pair {
public:
    Pair() : first_{1} {
        settle();  // expected-error {{'second_' may be used before it has a value [K0381]}}
        second_ = 2;
    }

private:
    void settle();
    int first_, second_;  // expected-note {{declared here}}
};
