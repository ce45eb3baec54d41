// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.8
#include "Inputs/things.hpp"

struct Two {
    lt<'a', const int&> first;
    lt<'b', const int&> second;
};
lt<'x', const int&> first_of(lts<Two, 'x', 'y'> two) { return two.first; }
lt<'x', const int&> wrong(lts<Two, 'x', 'y'> two) { return two.second; }  // expected-error {{the result borrows from the lifetime 'y', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
int use(int first, int second) {
    const int& held = first_of(Two{first, second});  // expected-note {{'first' is borrowed here}}
    first = 1;  // expected-error {{'first' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
