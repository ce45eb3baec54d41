// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-uninitialized
// rule: 3.17
// construct: inheritance, constructors
#include "Inputs/things.hpp"

class Base {
protected:
    explicit Base(int number) : number_{number} {}
    int number_;
};
class Derived : Base {
public:
    Derived() : Base{own_}, own_{1} {}  // expected-error {{'own_' may be used before it has a value [K0381]}}
    int sum() const { return number_ + own_; }

private:
    int own_;  // expected-note {{declared here}}
};
