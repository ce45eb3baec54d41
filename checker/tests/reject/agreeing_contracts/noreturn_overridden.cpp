// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.17
// construct: virtual calls
struct Base {
    virtual ~Base() = default;
    [[noreturn]] virtual void die() { __builtin_trap(); }  // expected-note {{callers see this one}}
    [[noreturn]] virtual void stop() = 0;                  // expected-note 2{{callers see this one}}
};
struct Derived : Base {
    void die() override {}   // expected-error {{'die' may return, and what it overrides is [[noreturn]]: there is no code after a call of that one; make this one [[noreturn]] too, or take the attribute off there [K0195]}}
    void stop() override {}  // expected-error {{'stop' may return, and what it overrides is [[noreturn]]}}
};
template <class T>
struct Generic : Base {
    void stop() override {}  // expected-error {{'stop' may return, and what it overrides is [[noreturn]]}}
};
void use(Generic<int>& generic) { generic.die(); }
