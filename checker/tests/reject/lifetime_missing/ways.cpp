// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.3, 11.4
struct View {
    const int& number;
};
const int& of_two(const int& a, const int& b);      // expected-error {{the result borrows from one of several parameters, and the signature does not say which [K0106]}} expected-note {{mark the parameter}}
const int& of_none();                               // expected-error {{the result is a borrow, and there is no parameter that it could borrow from [K0106]}} expected-note {{return a value}}
View of_view_and_reference(View view, const int&);  // expected-error {{the result borrows from one of several parameters, and the signature does not say which [K0106]}} expected-note {{mark the parameter}}
