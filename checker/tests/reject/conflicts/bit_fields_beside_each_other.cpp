// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.5
// construct: bit-fields
#include "Inputs/things.hpp"

struct Flags {
    unsigned low : 4 = 0;
    unsigned high : 4 = 0;
};
void each(const Flags& flags, unsigned value);
unsigned use(Flags& flags) {
    const auto read = [&flags] { return flags.low; };  // expected-note {{'flags.low' is borrowed here}}
    flags.high = 1;  // expected-error {{'flags.high' is changed while it is borrowed [K0506]}}
    return read();  // expected-note {{the borrow is still needed here by 'read'}}
}
