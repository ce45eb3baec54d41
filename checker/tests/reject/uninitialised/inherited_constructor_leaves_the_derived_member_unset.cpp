// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17, 1.3
// construct: inheriting constructors
#include "Inputs/things.hpp"

class Base : Pinned {
public:
    explicit Base(int number) : number_{number} {}
    int number() const { return number_; }

private:
    int number_;
};
class Derived : public Base {
public:
    using Base::Base;  // expected-error {{this constructor may end before 'other_' has a value [K0381]}}
    int sum() const { return number() + other_; }

private:
    int other_;  // expected-note {{declared here}}
};
int use() {
    const Derived derived{1};
    return derived.sum();
}
