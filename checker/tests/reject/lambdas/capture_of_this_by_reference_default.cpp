// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.13
// construct: lambdas
#include "Inputs/things.hpp"

class Counter {
public:
    int run() {
        const auto get = [&] { return count_; };  // expected-note {{'*this' is borrowed here}}
        count_ = 3;  // expected-error {{'count_' is changed while it is borrowed [K0506]}}
        return get();  // expected-note {{the borrow is still needed here by 'get'}}
    }

private:
    int count_ = 0;
};
