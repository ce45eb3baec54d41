// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-bit-int-extension
// rule: 8.6, 8.7
// construct: bit-fields
#include <bit>

struct Unnamed {
    unsigned a : 5;
    unsigned : 27;
};
unsigned handed_out(Unnamed unnamed) { return std::bit_cast<unsigned>(unnamed); }  // expected-error {{the bytes of a 'Unnamed' are handed out here, and 'Unnamed' has bytes of padding, and nobody sets them: add members that fill it [K1408]}}

bool odd(unsigned char byte) {
    return std::bit_cast<_BitInt(7)>(byte) == 0;  // expected-error {{any bytes become a '_BitInt(7)' here, and '_BitInt(7)' has bits that are no part of its value: take an integer of whole bytes [K1408]}}
}
