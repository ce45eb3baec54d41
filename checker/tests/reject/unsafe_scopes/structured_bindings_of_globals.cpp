// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// construct: structured bindings, statics
struct P {
    int a;
    int b;
};
static auto [x, y] = P{1, 2};
static int pair[2] = {1, 2};
auto& [first, second] = pair;  // expected-error {{it writes or exclusively borrows 'pair'}}

void write() { x = 3; }  // expected-error {{it writes or exclusively borrows a part of a structured binding, which other threads use too}}
void borrow() {
    int& here = y;  // expected-error {{it writes or exclusively borrows a part of a structured binding}}
    here = 3;
}
void of_function() {
    static auto [kept, other] = P{1, 2};
    kept = other;  // expected-error {{it writes or exclusively borrows a part of a structured binding}}
    first = 3;  // expected-error {{it writes or exclusively borrows a part of a structured binding}}
}
