// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.18
// construct: constructors
#include "Inputs/things.hpp"

class Point;
int ask(const Point& point);
class Point {
public:
    explicit Point(int x) : x_{x}, y_{ask(*this)} {}  // expected-error {{'y_' may be used before it has a value [K0381]}}
    int sum() const { return x_ + y_; }

private:
    int x_, y_;  // expected-note {{declared here}}
};
