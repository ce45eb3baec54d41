// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.14, 5.15
#include "Inputs/things.hpp"

lt<'s', const int&> shorter(lt<'l', const int&> first, lt<'s', const int&> second) {  // expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
    return first > 3 ? first : second;  // expected-error {{the result borrows from the lifetime 'l', which the signature does not say [K0621]}}
}
