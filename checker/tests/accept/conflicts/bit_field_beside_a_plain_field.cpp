// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.5
// construct: bit-fields
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Flags {
    unsigned low : 4 = 0;
    int count = 0;
};
int use(Flags& flags) {
    int& count = flags.count;
    flags.low = 1;
    return ++count;
}
