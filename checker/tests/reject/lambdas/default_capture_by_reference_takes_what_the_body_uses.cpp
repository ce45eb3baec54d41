// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas
#include "Inputs/things.hpp"

int use(int left, int right) {
    const auto get = [&] { return left; };  // expected-note {{'left' is borrowed here}}
    right = 1;
    left = 2;  // expected-error {{'left' is changed while it is borrowed [K0506]}}
    return get() + right;  // expected-note {{the borrow is still needed here by 'get'}}
}
