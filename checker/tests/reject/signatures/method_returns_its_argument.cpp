// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2, 5.10
#include "Inputs/things.hpp"

class Table {
public:
    const int& find(const int& key) const {  // expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
        return key;  // expected-error {{the result borrows from 'key', which the signature does not say [K0621]}}
    }
};
