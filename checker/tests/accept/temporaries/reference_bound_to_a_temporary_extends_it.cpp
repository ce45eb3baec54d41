// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, lifetime extension
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use() {
    const Numbers& numbers = make_numbers();
    return numbers.size();
}
