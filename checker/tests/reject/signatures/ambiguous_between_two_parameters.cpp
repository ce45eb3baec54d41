// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.3
#include "Inputs/things.hpp"

const int& either(const int& left, const int& right);  // expected-error {{the result borrows from one of several parameters, and the signature does not say which [K0106]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
