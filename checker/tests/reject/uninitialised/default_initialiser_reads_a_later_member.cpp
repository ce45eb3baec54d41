// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-uninitialized
// rule: 3.17, 1.3
// construct: constructors
#include "Inputs/things.hpp"

class Point {
public:
    Point() : y_{3} {}
    int sum() const { return x_ + y_; }

private:
    int x_ = y_ + 1;  // expected-error {{'y_' may be used before it has a value [K0381]}}
    int y_;  // expected-note {{declared here}}
};
