// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.24
// construct: operators
struct S {
    int a;
};
struct ByReference {
    S* target = nullptr;
    S* const& operator->() const [[clang::lifetimebound]] { return target; }  // expected-error {{it returns a raw pointer from operator->, whose callers read through it without a scope; write 'return &x;' with a reference x, or open a scope here}}
};
struct ByWritableReference {
    S* target = nullptr;
    S*& operator->() [[clang::lifetimebound]] { return target; }  // expected-error {{it returns a raw pointer from operator->}}
};
struct Deduced {
    S* target = nullptr;
    decltype(auto) operator->() const [[clang::lifetimebound]] { return (target); }  // expected-error {{it returns a raw pointer from operator->}}
};
int use() {
    ByReference first;
    Deduced second;
    return first->a + second->a;
}
