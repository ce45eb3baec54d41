// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.13
// construct: lambdas
#include "Inputs/things.hpp"

class Counter {
public:
    int run() {
        auto add = [this] { ++count_; };  // expected-note {{'*this' is borrowed exclusively here}}
        reset();  // expected-error {{'*this' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
        add();  // expected-note {{the borrow is still needed here by 'add'}}
        return count_;
    }
    void reset() { count_ = 0; }

private:
    int count_ = 0;
};
