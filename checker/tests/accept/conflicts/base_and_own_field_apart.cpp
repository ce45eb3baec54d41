// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: inheritance, sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Base : Pinned {
    int number = 0;
};
struct Derived : Base {
    int other = 0;
};
int use(Derived& derived) {
    const int& other = derived.other;
    Base& base = derived;
    base.number = 2;
    return other;
}
