// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.12
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    Point& held = point;
    const Point copy = held;
    held.x = 1;
    return copy.y;
}
