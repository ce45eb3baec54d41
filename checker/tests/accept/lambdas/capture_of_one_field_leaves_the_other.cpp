// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    auto grow = [&point] { ++point.x; };
    point.y = 1;
    grow();
    return point.x;
}
