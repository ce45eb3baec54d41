// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.5, 2.20
#include <bit>
enum [[clang::flag_enum]] Flags { bit = 1 };  // expected-error {{'Flags' is open and names no type, so that C++ leaves numbers beyond the bits of its enumerators undefined: write 'enum Flags : unsigned', or 'enum class' [K1407]}}
enum Any {};  // expected-error {{'Any' is open and names no type}}

int by_cast(int (&array)[2], int raw) { return array[static_cast<Flags>(raw)]; }  // expected-error {{it subscripts a built-in array without a check}}
int by_bits(int (&array)[2], unsigned raw) { return array[std::bit_cast<Flags>(raw)]; }  // expected-error {{it subscripts a built-in array without a check}} expected-error {{[K1408]}}
int of_nothing(int (&array)[2], int raw) { return array[static_cast<Any>(raw)]; }  // expected-error {{it subscripts a built-in array without a check}}
