// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16, 1.3
// construct: constructors
// Members get their values in the order of their declaration.
#include "Inputs/things.hpp"

struct Swapped {
    int second = first;  // expected-error {{'swapped.first' may be used before it has a value [K0381]}}
    int first = 1;
};
struct Other {
    int first = 7;
    int get() {
        Swapped swapped{};  // expected-note {{declared here without a value}}
        return swapped.second;
    }
};
int free_function() {
    Swapped swapped{};
    return swapped.second;
}
struct Inner {
    int number;
};
struct Outer {
    Inner inner;
    int other = 1;
};
int inner() {
    Outer outer;  // expected-note {{declared here without a value}}
    return outer.inner.number;  // expected-error {{'outer' may be used before it has a value [K0381]}}
}
