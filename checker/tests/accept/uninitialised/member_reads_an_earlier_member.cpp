// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: constructors, sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Point {
public:
    explicit Point(int x) : x_{x}, y_{x_ + 1} {}
    int sum() const { return x_ + y_; }

private:
    int x_, y_;
};
