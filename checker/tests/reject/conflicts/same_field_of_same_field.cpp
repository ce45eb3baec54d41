// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
struct Line {
    Point from, to;
};
int use(Line line) {
    int& x = line.from.x;  // expected-note {{'line.from.x' is borrowed exclusively here}}
    Point& from = line.from;  // expected-error {{'line.from' is borrowed exclusively for a second time while the first borrow is still needed [K0499]}}
    x = 1;
    return from.y;
}
