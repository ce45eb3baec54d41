// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.17
// construct: virtual calls
// Whoever calls through the base knows nothing of what a derived class borrows, but that it is there for as long as the object.
#include "Inputs/things.hpp"

struct Base {
    Base() = default;
    Base(const Base&) = delete;
    virtual ~Base() = default;
    virtual const int& pick(const int& number [[clang::lifetimebound]]) const = 0;  // expected-note {{callers see this one}}
    virtual static_ref<const int> forever() const = 0;  // expected-note {{callers see this one}}
    virtual void keep(const int& number) = 0;  // expected-note {{callers see this one}}
};
struct Derived final : Base {
    explicit Derived(lt<'a', const int&> number) : number_{number} {}
    lt<'a', const int&> pick(const int&) const override { return *number_; }  // expected-error {{'pick' promises less about what its result borrows from than what it overrides [K0195]}}
    lt<'a', const int&> forever() const override { return *number_; }  // expected-error {{'forever' promises less about what its result borrows from than what it overrides [K0195]}}
    void keep(lt<'a', const int&> number) override { number_ = Ref<int>{number}; }  // expected-error {{'keep' demands more of its arguments' lifetimes than what it overrides [K0195]}}

private:
    lt<'a', Ref<int>> number_;
};
