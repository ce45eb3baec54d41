// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.16
// construct: constructors, operators
struct [[gsl::Pointer(const int)]] View {
    const int* target;
    View(const int& a [[clang::lifetimebound]], const int& b);  // expected-note {{the first one, which callers see}}
    const int& operator()(const int& a [[clang::lifetimebound]], const int& b) const;  // expected-note {{the first one, which callers see}}
};
View::View(const int&, const int& b [[clang::lifetimebound]]) : target{&b} {}  // expected-error {{this declaration of 'View' says something else about what the result borrows from than the first one [K0195]}}
const int& View::operator()(const int& a, const int& b [[clang::lifetimebound]]) const { return b; }  // expected-error {{this declaration of 'operator()' says something else about what the result borrows from}} expected-error 0-1{{}}
