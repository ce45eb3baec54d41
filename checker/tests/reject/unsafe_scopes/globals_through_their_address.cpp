// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
struct Base {
    int b;
};
struct P {
    Base base;
    int a;
    void change() { a = 1; }
};
constinit int counter = 0;
constinit P shared{};
constinit int numbers[3] = {};
extern "C" const int limit;

bool by_builtin() { return __builtin_add_overflow(1, 2, &counter); }  // expected-error {{it writes or exclusively borrows 'counter', which other threads use too; put it behind a keel::SpinLocked, a keel::MutexLocked or a keel::Atomic}}
bool by_builtin_into_element() { return __builtin_add_overflow(1, 2, &numbers[1]); }  // expected-error {{it writes or exclusively borrows 'numbers'}}

void by_dereference() { *&counter = 3; }  // expected-error {{it writes or exclusively borrows 'counter'}}
void by_reference() {
    int& here = *&counter;  // expected-error {{it writes or exclusively borrows 'counter'}}
    here = 3;
}
void by_arrow() {
    (&shared)->a = 3;  // expected-error {{it writes or exclusively borrows 'shared'}}
    (&shared)->base.b = 3;  // expected-error {{it writes or exclusively borrows 'shared'}}
    (&shared)->change();  // expected-error {{it writes or exclusively borrows 'shared'}}
}
void by_choice(bool first, int& other) {
    if (__builtin_add_overflow(1, 2, first ? &counter : &other)) other = 0;  // expected-error {{it writes or exclusively borrows 'counter'}}
}
int of_the_c_side() { return *&limit; }  // expected-error {{it uses 'limit', a variable of the C side, which may change at any time}}
