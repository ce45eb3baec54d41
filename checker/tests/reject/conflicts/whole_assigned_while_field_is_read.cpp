// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    const int& x = point.x;  // expected-note {{'point.x' is borrowed here}}
    point = Point{1, 2};  // expected-error {{'point' is changed while it is borrowed [K0506]}}
    return x;  // expected-note {{the borrow is still needed here by 'x'}}
}
