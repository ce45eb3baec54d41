// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-c99-extensions -Wno-bit-int-extension
_Complex int make();  // expected-error {{the checker does not know the type '_Complex int', which is no C++23; use one that is [K9003]}}
void atomic(_Atomic(int)& cell) {  // expected-error {{the checker does not know the type '_Atomic(int) &'}}
    auto x = make();  // expected-error {{the checker does not know the type '_Complex int'}} expected-error {{the checker does not know the type '_Complex int'}}
    cell = 3;  // expected-error {{the checker does not know the type}}
}
unsigned _BitInt(7) odd(unsigned _BitInt(7) number) {  // expected-error 2 {{the checker does not know the type 'unsigned _BitInt(7)'}}
    return number;  // expected-error {{[K9003]}}
}
__float128 wide(__float128* pointer);  // expected-error {{the checker does not know the type '__float128'}} expected-error {{the checker does not know the type '__float128 *'}}
int elsewhere(int __attribute__((address_space(256)))& number);  // expected-error {{the checker does not know the type '__attribute__((address_space(256))) int &'}}
int promised(int* __restrict first, int* __restrict second);  // expected-error 2 {{the checker does not know the type 'int *}}
struct Holder {
    _Complex float member;  // expected-error {{the checker does not know the type '_Complex float'}}
    void (*callback)(_Atomic(int)*);  // expected-error {{the checker does not know the type 'void (*)(_Atomic(int) *)'}}
};
_Complex int global;  // expected-error {{the checker does not know the type '_Complex int'}}
constexpr long double imaginary = __real__ 3.0i;  // expected-error {{the checker does not know this construct (ImaginaryLiteral)}}
