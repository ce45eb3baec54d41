// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.18
// construct: delegating constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Point {
public:
    Point(int x, int y) : x_{x}, y_{y} {}
    explicit Point(int x) : Point{x, 1} { y_ = sum(); }
    int sum() const { return x_ + y_; }

private:
    int x_, y_;
};
