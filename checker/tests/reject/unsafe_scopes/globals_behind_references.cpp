// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// construct: statics
// What a global refers to may be a variable without a name, as shared as the global itself.
struct R {
    int&& r;
};
struct Outer {
    R inner;
};
static constinit const R constant{3};
static constinit const Outer outer{{3}};
constexpr int&& unnamed = 3;

void member() { constant.r = 4; }  // expected-error {{it writes or exclusively borrows 'constant', which other threads use too}}
void part() {
    int& here = outer.inner.r;  // expected-error {{it writes or exclusively borrows 'outer'}}
    here = 4;
}
void reference() { unnamed = 4; }  // expected-error {{it writes or exclusively borrows 'unnamed'}}
bool builtin() { return __builtin_add_overflow(1, 2, &constant.r); }  // expected-error {{it writes or exclusively borrows 'constant'}}
