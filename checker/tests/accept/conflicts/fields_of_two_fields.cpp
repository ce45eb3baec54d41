// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
struct Line {
    Point from, to;
};
int use(Line line) {
    int& x = line.from.x;
    Point& to = line.to;
    x = 1;
    to.x = 2;
    return line.from.y;
}
