// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.6
#include <bit>

enum [[clang::flag_enum]] Flag : bool { on };
Flag of_bool(unsigned char byte) { return std::bit_cast<Flag>(byte); }  // expected-error {{any bytes become a 'Flag' here, and 'Flag' is 0 or 1 only: take a byte and compare it [K1408]}}

enum [[clang::flag_enum]] Loose { bit = 1 };  // expected-error {{[K1407]}}
Loose without_a_type(unsigned bytes) { return std::bit_cast<Loose>(bytes); }  // expected-error {{any bytes become a 'Loose' here, and 'Loose' names no type, so that C++ leaves some numbers undefined: write 'enum class', or name one [K1408]}}
