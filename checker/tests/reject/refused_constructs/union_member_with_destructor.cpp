// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.33
#include "Inputs/things.hpp"

union Either {
    ~Either();
    int number;
    Token token;  // expected-error {{'token' has a destructor, and nobody knows whether a union must run it: use keel::Option, or a class with an enum [K0740]}}
};
