// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.18
// construct: constructors, statics
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Point {
public:
    explicit Point(int x) : x_{x}, y_{twice(x)} {}
    static int twice(int x) { return 2 * x; }
    int sum() const { return x_ + y_; }

private:
    int x_, y_;
};
