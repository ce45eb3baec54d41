// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-unused
// rule: 8.5
enum class Only : bool { only };
Only of_bool(bool raw) { return static_cast<Only>(raw); }  // expected-error {{not each 'bool' is a 'Only', and a switch over it would fall through: use keel::to_enum, which checks, or make the enum a [[clang::flag_enum]] [K1407]}}
Only of_number(int raw) { return static_cast<Only>(raw); }  // expected-error {{not each 'int' is a 'Only'}}
Only of_list(bool raw) { return Only{raw}; }  // expected-error {{not each 'bool' is a 'Only'}}

// What it lists is said elsewhere, and may be less than all.
enum class Opaque : unsigned char;
Opaque of_byte(unsigned char raw) { return static_cast<Opaque>(raw); }  // expected-error {{not each 'unsigned char' is a 'Opaque'}}
Opaque of_zero() { return Opaque{}; }  // expected-error {{this makes a 'Opaque' of zero, which need not be one of its enumerators: write the one that is meant [K1407]}}
// expected-note@-3 {{declared here}}

enum Old { zero, one };
int pick(int (&array)[2]) {
    Old e = zero;
    if (__builtin_add_overflow(0, 99, &e)) return 0;  // expected-error {{this writes any number into a 'Old': let it write into an integer, and use keel::to_enum, which checks [K1407]}}
    return array[e];
}
