// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-uninitialized
// rule: 3.17
// construct: constructors, sub-objects
#include "Inputs/things.hpp"

class Point {
public:
    explicit Point(int x) : x_{y_ + x}, y_{x} {}  // expected-error {{'y_' may be used before it has a value [K0381]}}
    int sum() const { return x_ + y_; }

private:
    int x_, y_;  // expected-note {{declared here}}
};
