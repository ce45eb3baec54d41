// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Counter {
public:
    explicit Counter(int& count [[clang::lifetimebound]]) : count_{count} {}
    void add() { count_ += 1; }

private:
    int& count_;
};
