// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17
// construct: delegating constructors
#include "Inputs/things.hpp"

class Point {
public:
    explicit Point(int x) : Point{} { x_ = x; }
    int sum() const { return x_ + y_; }

private:
    Point() : x_{1} {}  // expected-error {{this constructor may end before 'y_' has a value [K0381]}}
    int x_, y_;  // expected-note {{declared here}}
};
