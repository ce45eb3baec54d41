// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.15
#include "Inputs/things.hpp"

lt<'s', const int&> shorter(lt<'l', const int&> first, lt<'s', const int&> second, outlives<'l', 's'> = {});
lt<'x', const int&> use(lt<'y', const int&> first, lt<'x', const int&> second) {  // expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
    return shorter(first, second);  // expected-error {{the result borrows from the lifetime 'y', which the signature does not say [K0621]}}
}
