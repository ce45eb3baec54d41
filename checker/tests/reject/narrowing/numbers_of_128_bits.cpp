// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-constant-conversion
// rule: 8.1
unsigned long result(unsigned __int128 wide) { return wide; }  // expected-error {{a 'unsigned __int128' becomes a 'unsigned long' here, which cannot hold each of its values: write static_cast<unsigned long>(...) where that is meant, or check the value before [K1401]}}
unsigned __int128 sign(long number) { return number; }  // expected-error {{a 'long' becomes a 'unsigned __int128' here}}
__int128 other_sign(unsigned __int128 wide) { return wide; }  // expected-error {{a 'unsigned __int128' becomes a '__int128' here}}
int constant() { return static_cast<__int128>(1) << 40; }  // expected-error {{a '__int128' becomes a 'int' here}}
void compound(long& number, __int128 wide) { number += wide; }  // expected-error {{a '__int128' becomes a 'long' here}}
void compound_sign(unsigned __int128& number, int less) {
    number += less;  // expected-error {{a 'int' becomes a 'unsigned __int128' here}}
}

struct Wide {
    __int128 f : 70;
    unsigned __int128 g : 7;
    unsigned __int128 h : 70;
};
void bit_fields(Wide& to, __int128 wide, unsigned number) {
    to.f = wide;  // expected-error {{the bit-field 'f' has 70 bits, and this value may have more}}
    to.g = number;  // expected-error {{the bit-field 'g' has 7 bits, and this value may have more}}
    to.f += wide;  // expected-error {{the bit-field 'f' has 70 bits, and the result may have more}}
    to.g += number;  // expected-error {{the bit-field 'g' has 7 bits, and the result may have more}}
}
