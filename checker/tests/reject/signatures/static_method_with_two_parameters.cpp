// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.3
// construct: statics
#include "Inputs/things.hpp"

class Table {
public:
    static const int& either(const Table& left, const Table& right);  // expected-error {{the result borrows from one of several parameters, and the signature does not say which [K0106]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
};
