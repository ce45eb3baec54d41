// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.1
// construct: lambdas
#include "Inputs/things.hpp"

int use() {
    int count = 0;
    const auto get = [&count] { return count; };  // expected-note {{'count' is borrowed here}}
    auto add = [&count] { ++count; };  // expected-error {{'count' is changed or borrowed exclusively while it is borrowed [K0502]}}
    add();
    return get();  // expected-note {{the borrow is still needed here by 'get'}}
}
