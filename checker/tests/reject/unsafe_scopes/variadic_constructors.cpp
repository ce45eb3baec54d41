// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.17
struct S {
    S(int, ...) {}
};
struct Derived : S {
    Derived() : S(1, 2) {}  // expected-error {{passes arguments through '...', which checks none of them; write a template with a parameter pack}}
};
void start() {
    S s(1, 2);              // expected-error {{passes arguments through '...'}}
    static_cast<void>(S{1, 2.0});  // expected-error {{passes arguments through '...'}}
}
