// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    const int first = make_numbers().first();
    return first;
}
