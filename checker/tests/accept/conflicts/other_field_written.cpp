// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.4
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    const int& x = point.x;
    point.y = 2;
    return x;
}
