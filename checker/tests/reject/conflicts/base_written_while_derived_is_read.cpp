// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: inheritance, sub-objects
#include "Inputs/things.hpp"

struct Base : Pinned {
    int number = 0;
};
struct Derived : Base {
    int other = 0;
};
int use(Derived& derived) {
    const Derived& all = derived;  // expected-note {{'derived' is borrowed here}}
    Base& base = derived;  // expected-error {{'derived' is changed or borrowed exclusively while it is borrowed [K0502]}}
    base.number = 2;
    return all.other;  // expected-note {{the borrow is still needed here by 'all'}}
}
