// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// construct: inheriting constructors
#include "Inputs/things.hpp"

struct Base {
    explicit Base(const int& number) : number{number} {}
    const int& number;
};
struct Derived : Base {
    using Base::Base;
};
int use(int number) {
    Derived derived{number};  // expected-note {{'number' is borrowed here}}
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return derived.number;  // expected-note {{the borrow is still needed here by 'derived'}}
}
