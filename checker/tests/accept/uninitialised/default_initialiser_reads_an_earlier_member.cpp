// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17, 1.3
// construct: constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Point {
public:
    Point() : x_{3} {}
    int sum() const { return x_ + y_; }

private:
    int x_;
    int y_ = x_ + 1;
};
