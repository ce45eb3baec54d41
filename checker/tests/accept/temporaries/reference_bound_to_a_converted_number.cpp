// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: temporaries, conversions, lifetime extension
// expected-no-diagnostics
#include "Inputs/things.hpp"

long use(int number) {
    const long& wide = number;
    return wide;
}
