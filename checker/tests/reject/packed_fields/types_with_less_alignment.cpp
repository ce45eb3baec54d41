// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-align-mismatch
// rule: 4.27
using u8 = unsigned char;
using u32 = unsigned int;

typedef u32 __attribute__((aligned(1))) Loose;  // expected-error {{'Loose' has another alignment than 'u32', and a reference to it does not say so: put [[gnu::packed]] on the class that has such a member [K0793]}}
using Looser [[gnu::aligned(2)]] = u32;  // expected-error {{'Looser' has another alignment than 'u32'}}
template <class T>
using Any [[gnu::aligned(1)]] = T;  // expected-error {{'Any' has another alignment than 'T'}}
struct S {
    u8 kind;
    Loose length;
};
u32 change(u32&);
void start(S& s) { change(s.length); }  // expected-error {{'length' lies in a packed class}}
