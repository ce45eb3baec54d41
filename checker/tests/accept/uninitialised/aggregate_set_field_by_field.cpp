// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.9
// construct: sub-objects
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
Point use() {
    Point point;
    point.x = 1;
    point.y = 2;
    return point;
}
