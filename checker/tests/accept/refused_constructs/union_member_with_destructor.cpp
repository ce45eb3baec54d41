// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.33
// expected-no-diagnostics
#include "Inputs/things.hpp"

union Either {
    int number;
    unsigned word;
};
