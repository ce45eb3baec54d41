// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.12
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    Point& held = point;  // expected-note {{'point' is borrowed exclusively here}}
    const Point copy = point;  // expected-error {{'point' is used while it is borrowed exclusively [K0503]}}
    held.x = 1;
    return copy.y;
}
