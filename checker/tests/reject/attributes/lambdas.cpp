// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.35
// construct: lambdas
int start(int a, int b) {
    auto add = [] [[clang::no_sanitize("signed-integer-overflow")]] (int x, int y) { return x + y; };  // expected-error {{the attribute 'clang::no_sanitize' promises something to the compiler or the linker, and nobody checks that; leave it out, or put it on a function with an 'unsafe' parameter, whose callers say why it holds [K1501]}}
    return add(a, b);
}

constexpr auto generic = [](auto x, auto y) __attribute__((no_sanitize("all"))) { return x + y; };  // expected-error {{the attribute 'no_sanitize'}}

struct Member {
    int (*add)(int, int) = [] [[clang::no_sanitize("all")]] (int x, int y) { return x + y; };  // expected-error {{the attribute 'clang::no_sanitize'}}
};

int* none() {
    auto nothing = []() __attribute__((returns_nonnull)) -> int* { return nullptr; };  // expected-error {{the attribute 'returns_nonnull'}}
    return nothing();
}

template <class T>
T inside(T a) {
    return [] [[gnu::pure]] (T x) { return x; }(a);  // expected-error {{the attribute 'gnu::pure'}}
}
