// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.27
// construct: inheritance
using u32 = unsigned int;
u32 change(u32&);
u32 variable() {
    u32 loose __attribute__((aligned(1))) = 3;  // expected-error {{'loose' has less alignment than 'u32', and a reference to it promises that: leave the attribute out [K0793]}}
    return change(loose);
}

struct Kind {
    unsigned char kind;
    Kind& operator=(const Kind&) = delete;
};
struct Length {
    u32 length;
    Length& operator=(const Length&) = delete;
};
#pragma pack(push, 1)
struct Packed : Kind, Length {};  // expected-error {{the base 'Length' lies in a packed class, where its address may be odd, and its functions take it for aligned: make it a member, or pack it too [K0793]}}
#pragma pack(pop)
u32 base(Packed& packed) {
    Length& length = packed;
    return change(length.length);
}
