// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10
#include "Inputs/things.hpp"

const int& either(const int& left [[clang::lifetimebound]], const int& right) {  // expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
    return left > 3 ? left : right;  // expected-error {{the result borrows from 'right', which the signature does not say [K0621]}}
}
