// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.5
// construct: bit-fields
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Flags {
    unsigned low : 4 = 0;
    unsigned : 0;
    unsigned high : 4 = 0;
};
unsigned use(Flags& flags) {
    const auto read = [&flags] { return flags.low; };
    flags.high = 1;
    return read();
}
