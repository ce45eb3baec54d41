// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Box<Point> box) {
    const int& x = box->x;
    box->y = 2;
    return x;
}
