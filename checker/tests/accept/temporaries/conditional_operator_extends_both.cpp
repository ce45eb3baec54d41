// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, lifetime extension, conditional operator
// expected-no-diagnostics
#include "Inputs/things.hpp"

int use(bool first) {
    const Numbers& numbers = first ? make_numbers() : Numbers{};
    return numbers.size();
}
