// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -ferror-limit=0 -Wno-bitfield-constant-conversion -Wno-single-bit-bitfield-constant-conversion -Wno-bitfield-enum-conversion
// rule: 8.1
// construct: bit-fields
using u32 = unsigned;
enum class E : unsigned char { first = 1, second = 2 };

struct S {
    u32 a : 3;
    int b : 3;
};
struct Base {
    u32 a : 3;
    Base& operator=(const Base&) = delete;
};
struct Derived : Base {
    u32 c : 4;
};
struct OfEnum {
    E e : 1;
};
struct SignedEnum {
    enum class Kind { zero, one, two } kind : 2;
};
union Either {
    u32 a : 3;
    u32 whole;
};

S braces(u32 b) { return S{b, 0}; }  // expected-error {{the bit-field 'a' has 3 bits, and this value may have more: mask it with '&' [K1401]}}
S designated(u32 b) { return S{.a = b, .b = 0}; }  // expected-error {{the bit-field 'a' has 3 bits}}
S parentheses(u32 b) { return S(b, 0); }  // expected-error {{the bit-field 'a' has 3 bits}}
S second(int b) { return S{0, b}; }  // expected-error {{the bit-field 'b' has 3 bits}}
S constant() { return S{8, 0}; }  // expected-error {{the bit-field 'a' has 3 bits}}
S beyond_the_sign() { return S{7, 4}; }  // expected-error {{the bit-field 'b' has 3 bits}}
Derived base(u32 c) { return Derived{{1}, c}; }  // expected-error {{the bit-field 'c' has 4 bits}}
Either of_union(u32 b) { return Either{.a = b}; }  // expected-error {{the bit-field 'a' has 3 bits}}
S elements(u32 b) {
    S all[2] = {{1, 1}, {b, 1}};  // expected-error {{the bit-field 'a' has 3 bits}}
    return all[1];
}

E truncated() {
    OfEnum s{E::second};  // expected-error {{the bit-field 'e' has 1 bits, and this value may have more: give it as many as its enumerators need [K1401]}}
    return s.e;
}
SignedEnum negative(SignedEnum::Kind kind) { return SignedEnum{kind}; }  // expected-error {{the bit-field 'kind' has 2 bits}}

struct Constructed {
    explicit Constructed(u32 b) : a{b} {}  // expected-error {{the bit-field 'a' has 3 bits}} expected-error {{the bit-field 'c' has 3 bits}}
    Constructed() {}  // expected-error {{the bit-field 'c' has 3 bits}}
    u32 a : 3 = 1;
    u32 c : 3 = 9;
};

void compound(S& s, u32 b, int c) {
    s.a += b;  // expected-error {{the bit-field 'a' has 3 bits, and the result may have more: compute it in a local, and mask it with '&' [K1401]}}
    s.a |= b & 0xff;  // expected-error {{the bit-field 'a' has 3 bits, and the result may have more}}
    s.a <<= 1;  // expected-error {{the bit-field 'a' has 3 bits, and the result may have more}}
    s.b -= c;  // expected-error {{the bit-field 'b' has 3 bits, and the result may have more}}
}

struct Two {
    u32 a : 3;
    u32 b : 4;
};
void either(Two& two, bool first, u32 number) {
    (first ? two.a : two.b) = number;  // expected-error {{the bit-field 'a' has 3 bits}}
    (first ? two.b : two.a) = number & 15;  // expected-error {{the bit-field 'a' has 3 bits}}
    (first ? two.a : two.b) += number;  // expected-error {{the bit-field 'a' has 3 bits, and the result may have more}}
    (two.a = 1) = number;  // expected-error {{the bit-field 'a' has 3 bits}}
}
