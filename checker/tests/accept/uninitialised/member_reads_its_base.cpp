// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: inheritance, constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Base {
protected:
    explicit Base(int number) : number_{number} {}
    int number_;
};
class Derived : Base {
public:
    Derived() : Base{1}, own_{number_} {}
    int sum() const { return number_ + own_; }

private:
    int own_;
};
