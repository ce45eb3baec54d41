// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.13
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Counter {
public:
    int run() {
        auto add = [this] { ++count_; };
        add();
        reset();
        return count_;
    }
    void reset() { count_ = 0; }

private:
    int count_ = 0;
};
