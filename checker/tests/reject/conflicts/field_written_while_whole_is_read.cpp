// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    const Point& all = point;  // expected-note {{'point' is borrowed here}}
    point.y = 2;  // expected-error {{'point.y' is changed while it is borrowed [K0506]}}
    return all.x;  // expected-note {{the borrow is still needed here by 'all'}}
}
