// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: bit-fields
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Flags {
    unsigned low : 4;
};
unsigned twice(const unsigned& number);
unsigned use(const Flags& flags) { return twice(flags.low); }
