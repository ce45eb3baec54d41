// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.17, 11.9
// construct: constructors
#include "Inputs/things.hpp"

class Point {
public:
    explicit Point(int x) : x_{x} {}  // expected-error {{this constructor may end before 'y_' has a value [K0381]}}
    int sum() const { return x_ + y_; }

private:
    int x_, y_;  // expected-note {{declared here}}
};
