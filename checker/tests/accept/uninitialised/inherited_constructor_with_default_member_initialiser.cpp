// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: inheriting constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Base {
public:
    explicit Base(int number) : number_{number} {}
    int number() const { return number_; }
    Base(const Base&) = default;

protected:
    Base& operator=(const Base&) = default;

private:
    int number_;
};
class Derived : public Base {
public:
    using Base::Base;
    int sum() const { return number() + other_; }

private:
    int other_ = 2;
};
int use() {
    const Derived derived{1};
    return derived.sum();
}
