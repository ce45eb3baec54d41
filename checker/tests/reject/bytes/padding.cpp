// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.7
#include "Inputs/things.hpp"

struct Gap {
    unsigned char first;
    unsigned second;
};
unsigned long bytes(Gap gap) { return __builtin_bit_cast(unsigned long, gap); }  // expected-error {{the bytes of a 'Gap' are handed out here, and 'Gap' has bytes of padding, and nobody sets them: add members that fill it [K1408]}}
