// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 5.16, 5.17, 8.3
// construct: virtual calls
struct Base {
    virtual ~Base() = default;
    [[noreturn]] virtual void die() { __builtin_trap(); }
    virtual void log() {}
};
struct Derived : Base {
    [[noreturn]] void die() override {
        for (;;) {}
    }
    [[noreturn]] void log() override { __builtin_trap(); }
};
struct [[gsl::Pointer(const int)]] View {
    const int* target;
    View(const int& a [[clang::lifetimebound]], const int& b);
    explicit View(const int& a);
};
View::View(const int& a [[clang::lifetimebound]], const int&) : target{&a} {}
View::View(const int& a) : target{&a} {}
