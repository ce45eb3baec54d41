// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.7
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Whole {
    unsigned first, second;
};
unsigned long bytes(Whole whole) { return __builtin_bit_cast(unsigned long, whole); }
