// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.13
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Counter {
public:
    int run() {
        const auto get = [*this] { return count_; };
        count_ = 3;
        return get();
    }

private:
    int count_ = 0;
};
