// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// construct: inheriting constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Base {
    explicit Base(const int& number) : number{number} {}
    const int& number;
};
struct Derived : Base {
    using Base::Base;
};
int use(int number) {
    Derived derived{number};
    return derived.number;
}
