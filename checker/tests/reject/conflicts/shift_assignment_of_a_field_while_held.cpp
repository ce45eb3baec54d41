// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.11, 4.4
// construct: operators, sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    const Point& held = point;  // expected-note {{'point' is borrowed here}}
    point.x <<= 1;  // expected-error {{'point.x' is changed while it is borrowed [K0506]}}
    return held.y;  // expected-note {{the borrow is still needed here by 'held'}}
}
