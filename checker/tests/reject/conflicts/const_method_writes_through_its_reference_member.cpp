// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.9
#include "Inputs/things.hpp"

class Counter {
public:
    explicit Counter(int& count [[clang::lifetimebound]]) : count_{count} {}
    void add() const { count_ += 1; }  // expected-error {{'count_' is written through a shared borrow; others may be reading it [K0594]}}

private:
    int& count_;
};
